export default definePageConfig({ navigationBarTitleText: '书面答复' });
