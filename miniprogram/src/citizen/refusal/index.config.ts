export default definePageConfig({ navigationBarTitleText: '不服不受理' });
