export default definePageConfig({ navigationBarTitleText: '约领导' });
