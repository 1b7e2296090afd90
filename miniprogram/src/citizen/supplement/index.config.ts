export default definePageConfig({ navigationBarTitleText: '补一补' });
