export default definePageConfig({ navigationBarTitleText: '书面意见' });
