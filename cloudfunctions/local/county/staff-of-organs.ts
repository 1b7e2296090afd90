import { demoPassword, type StaffSeed } from './staff-seed';

/** The petition office, the joint-meeting office, discipline, the two governments’ reviewers, audit, administration, leaders. */
// prettier-ignore
export const staffOfOrgans: readonly StaffSeed[] = [
  { id: 'staff-dengji1', account: 'dengji1', name: '周小满', roles: ['registrar'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'JWH6CU3OQETIMXRY5NGUOSKD7HTZ4V2M' },
  { id: 'staff-dengji2', account: 'dengji2', name: '周明远', roles: ['registrar'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'FL6LQTSXDQU3XB7MLDEBJEXNE6VHM7XV' },
  { id: 'staff-zhuanban1', account: 'zhuanban1', name: '吴玉梅', roles: ['coordinator'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'G4PBUVL57PWENRCYRVIDYBNUJQWUIL5U' },
  { id: 'staff-zhuanban2', account: 'zhuanban2', name: '郑思齐', roles: ['coordinator'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'M663KDV2WTXQ5XJW2SY63URHC5WUXDFD' },
  { id: 'staff-xinfang1', account: 'xinfang1', name: '冯德厚', roles: ['handler'], officeId: 'petition-office', demoPassword, demoTotpSecret: '6MYIY7UTDDUVO3C35OATZP42DULO66DS' },
  { id: 'staff-xinfang2', account: 'xinfang2', name: '蒋素贞', roles: ['head'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'BYP6E4IMY54CXSPXH2IJEQOFOEOPU6WT' },
  { id: 'staff-lianxi1', account: 'lianxi1', name: '沈景行', roles: ['joint-meeting'], officeId: 'joint-meeting', demoPassword, demoTotpSecret: 'FJT4J6QLGBJMUJWRRMYPE3YIMP3TKZRC' },
  { id: 'staff-lianxi2', account: 'lianxi2', name: '韩淑贤', roles: ['joint-meeting'], officeId: 'joint-meeting', demoPassword, demoTotpSecret: 'PQBDG4JUKFYOKCN2IGC2ZRBNXKQPR5T6' },
  { id: 'staff-jiwei1', account: 'jiwei1', name: '杨金生', roles: ['discipline'], officeId: 'discipline', demoPassword, demoTotpSecret: 'LSXYKXWZPBWTKOFTMOC7XGSOYLDH3MAQ' },
  { id: 'staff-jiwei2', account: 'jiwei2', name: '朱文涛', roles: ['discipline'], officeId: 'discipline', demoPassword, demoTotpSecret: '5V2Y3ZZQCCIEEQK3Y6MCZOU5ZGFRWLYD' },
  { id: 'staff-zuzhi1', account: 'zuzhi1', name: '秦春燕', roles: ['discipline'], officeId: 'organisation', demoPassword, demoTotpSecret: 'Q4NPOZUBVDFYLRPVNEWONW4VWR3PA5XW' },
  { id: 'staff-shijiwei1', account: 'shijiwei1', name: '许慧敏', roles: ['discipline'], officeId: 'city-discipline', demoPassword, demoTotpSecret: '4KFGUDT63SUJEO4WJYARIW33P3WVY7ZZ' },
  { id: 'staff-xianwei2', account: 'xianwei2', name: '何启明', roles: ['head'], officeId: 'county-committee', demoPassword, demoTotpSecret: 'EEZUYXD5XBAUH5QLKTTKVTAPO6F5XIGH' },
  { id: 'staff-zhengfu1', account: 'zhengfu1', name: '吕红英', roles: ['handler'], officeId: 'county-government', demoPassword, demoTotpSecret: 'K3KZWMQFLLV5VXVPPRE524TDUFV75JPU' },
  { id: 'staff-zhengfu2', account: 'zhengfu2', name: '施一鸣', roles: ['head'], officeId: 'county-government', demoPassword, demoTotpSecret: '56LMG46WLESZ36P2WEF6YLBFTVGUJB2M' },
  { id: 'staff-fucha1', account: 'fucha1', name: '孔青竹', roles: ['reviewer'], officeId: 'county-government', demoPassword, demoTotpSecret: 'QRPMQEPNMUDCQSSP3HIZPIOG46GZVSSH' },
  { id: 'staff-fuhe1', account: 'fuhe1', name: '曹雅琴', roles: ['rereviewer'], officeId: 'city-government', demoPassword, demoTotpSecret: '7HSCIXOPUYJ3CQUDFCUZZAON3RISCE2H' },
  { id: 'staff-shenji1', account: 'shenji1', name: '严大勇', roles: ['auditor'], officeId: 'county-government', demoPassword, demoTotpSecret: 'NNIVP3UEOPMBKZIFRPURANRINFRISUQE' },
  { id: 'staff-guanli1', account: 'guanli1', name: '华少峰', roles: ['administrator'], officeId: 'petition-office', demoPassword, demoTotpSecret: 'P33ARSCJRISY7NOSSQK4ZNYNIL4FAF23' },
  { id: 'staff-shuji1', account: 'shuji1', name: '林望川', roles: ['leader'], officeId: 'county-committee', demoPassword, demoTotpSecret: 'IFWGTDJBSR4ROP2QHKCQUEVERW6RRC3H' },
  { id: 'staff-xianzhang1', account: 'xianzhang1', name: '程有田', roles: ['leader'], officeId: 'county-government', demoPassword, demoTotpSecret: 'SKUNKPN2FVQLVYTELB5AA5GSNFX5CQHG' },
  { id: 'staff-fushuji1', account: 'fushuji1', name: '沈若兰', roles: ['leader'], officeId: 'county-committee', demoPassword, demoTotpSecret: 'TFMY3IUCRGY6LHXHNDBWVXQ7FBRBMFZG' },
  { id: 'staff-fuxianzhang1', account: 'fuxianzhang1', name: '严守义', roles: ['leader'], officeId: 'county-government', demoPassword, demoTotpSecret: 'VKONG54FJEZZHBQLRHQP37UIRXQYAS3A' },
];
