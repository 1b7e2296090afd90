export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'citizen',
      name: 'citizen',
      pages: [
        'file/index',
        'receipt/index',
        'track/index',
        'matter/index',
        'letter/index',
        'rate/index',
        'supplement/index',
        'who-sees/index',
        'refusal/index',
        'login/index',
        'inbox/index',
        'reception/index',
        'mailbox/index',
        'notices/index',
        'law/index',
      ],
    },
    {
      root: 'desk',
      name: 'desk',
      pages: ['login/index', 'work/index', 'enter/index', 'opinion/index', 'figures/index', 'print/index'],
    },
  ],
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '阳光信访',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f3f4f0',
    backgroundTextStyle: 'dark',
  },
});
