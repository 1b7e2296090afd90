export default definePageConfig({ navigationBarTitleText: '公示的数字' });
