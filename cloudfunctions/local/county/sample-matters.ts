import { sample, type SampleMatter } from './sample-matter';

const onPaper = { electronic: false, post: true } as const;

/** Filed on the phone: the most usual way, across subjects and townships. */
const fromThePhone: readonly SampleMatter[] = [
  sample('东关村', '王桂兰', {
    phone: '13800000021',
    title: '东关村口排水沟堵了，雨天漫路',
    facts:
      '今年 7 月起，东关村口那条排水沟堵了。一下雨，脏水就漫到路上，孩子上学要绕路。8 月我找过村委会，说报上去了，到现在没人来清。',
    request: '把沟清通，把破了的盖板换掉。',
    place: '东关村村口，老供销社旁边',
  }),
  sample('东关村', '赵满仓', {
    phone: '13800000022',
    privacy: 2,
    title: '东关村口积水',
    facts: '东关村口下雨就积水，排水沟里全是淤泥和塑料袋，水排不出去，电动车过去要熄火。上个月有老人在那里滑倒。',
    request: '派人清沟，装个篦子挡住垃圾。',
    place: '东关村村口',
  }),
  sample('兴业社区', '刘海燕', {
    phone: '13800000023',
    title: '兴业路路灯半年不亮',
    facts: '兴业路中间那段 9 个路灯，从 5 月就不亮。晚上接孩子看不见路，7 月有老人摔过。打过电话，说没钱修。',
    request: '把灯修好。',
    place: '兴业路中段，邮电所到粮站',
  }),
  sample('新华社区', '郑小芹', {
    phone: '13800000024',
    title: '新华街夜市吵到半夜',
    facts: '新华街夜市的烧烤摊摆到人行道上，音响开到凌晨一点，油烟直接往楼上冲。家里有两个上学的孩子，睡不好觉。',
    request: '夜市十点半收摊，摊子退到线里，装油烟净化器。',
    place: '新华街 40 号到 66 号',
  }),
  sample('西苑社区', '何建国', {
    phone: '13800000025',
    title: '楼上漏水，物业不管',
    facts:
      '西苑小区 3 号楼 502 的厨房漏水，漏到我家 402 的顶上，墙皮掉了一大片。找过物业四次，物业说让我们自己商量，可是总管道在墙里，我们没法弄。',
    request: '物业把总管道修好，墙面的损失有个说法。',
    place: '西苑小区 3 号楼 402',
  }),
  sample('东苑社区', '孙慧', {
    phone: '13800000026',
    title: '小区电梯一个月坏了五次',
    facts:
      '东苑小区 7 号楼的电梯这个月停了五次，上周把一位带小孩的邻居关了四十分钟。维保单位来了说要换件，物业说维修资金批不下来。',
    request: '先把电梯查清楚能不能坐，再说清楚维修资金卡在哪一步。',
    place: '东苑小区 7 号楼',
  }),
  sample('果园村', '马占山', {
    phone: '13800000027',
    title: '合作社拖欠摘果工钱',
    facts:
      '今年 9 月和 10 月，我们 12 个人在白塔镇果园合作社摘苹果，讲好一天 130 元，一共 41 天。到现在只给了一半，合作社说果子没卖完。',
    request: '把剩下的工钱给我们，一共 3 万多元。',
    place: '果园村合作社',
    representatives: 2,
    groupSize: 12,
  }),
  sample('双井村', '魏有福', {
    phone: '13800000028',
    title: '麦田机耕路被拉料车压断',
    facts:
      '修高速辅路的拉料车天天从双井村北的机耕路过，路基压断了三十多米，播种机下不了地。找过施工队，说干完再修，可是麦子等不了。',
    request: '先垫上路，让我们把麦子种上，完工以后按原样修好。',
    place: '双井村北，水塔往东 200 米',
  }),
  sample('高山村', '石玉莲', {
    phone: '13800000029',
    title: '村小学校车停了',
    facts:
      '高山村到云岭中心小学 9 公里山路，原来有校车，这学期停了，说司机证到期。二十几个孩子现在由家长骑摩托送，下雨天很危险。',
    request: '恢复校车，或者安排临时的车。',
    place: '高山村到云岭中心小学',
  }),
  sample('渡口村', '江水生', {
    phone: '13800000030',
    title: '水井水位降了，怀疑是上游采砂',
    facts:
      '渡口村的水井从春天开始一直往下落，现在要加长两米管子才抽得上来。上游河湾里有两条采砂船白天黑夜地挖，河床低了一大截。',
    request: '查清楚采砂有没有手续，井水为什么下降。',
    place: '渡口村，河湾大桥上游',
  }),
  sample('演武村', '侯大勇', {
    phone: '13800000031',
    privacy: 2,
    title: '砖厂晚上冒黑烟',
    facts: '演武村西边的砖厂，每天晚上十点以后冒黑烟，味道刺鼻，窗台上早晨一层灰。白天有人来查的时候它就不开。',
    request: '夜里来查，监测数据给村里公开。',
    place: '演武村西，砖厂',
  }),
  sample('泉头村', '柳春梅', {
    phone: '13800000032',
    title: '二轮承包地面积登记少了一亩二',
    facts:
      '我家在泉头村的承包地实际是 6 亩 4 分，确权证上写的是 5 亩 2 分。跟村里说了，村里说是当年航拍量错的，叫我等统一更正，等了两年。',
    request: '重新量一次，把证改过来。',
    place: '泉头村南坡',
  }),
  sample('康宁社区', '冯秀珍', {
    phone: '13800000033',
    title: '异地住院报销被退了三次',
    facts:
      '我 6 月在省城做了心脏手术，按规定备了案。报销材料交上去退了三次，每次说的缺的东西都不一样，最后一次说备案时间不对。',
    request: '一次说清楚还缺什么，按备案的比例给我报。',
    place: '县医保服务大厅',
  }),
  sample('前滩村', '', {
    privacy: 3,
    answerBy: { electronic: false, post: false },
    title: '卫生室的药比镇上贵一倍',
    facts: '前滩村卫生室卖的降压药，比镇卫生院贵一倍，也没有标价。村里老人走不远，只能在那里买。',
    request: '查一查卫生室的药价，把价格贴出来。',
    place: '前滩村卫生室',
  }),
  sample('木桥村', '谢天明', {
    phone: '13800000034',
    title: '退伍安置补助少发了八个月',
    facts: '我 2025 年秋天退伍回来，自主就业的补助应该按月发。今年 3 月起就没有收到，乡里说名单报漏了，让我等下一批。',
    request: '把漏的八个月补上。',
    place: '枫林乡政府',
  }),
];

/** Suggestions (人民建议征集): nobody complains, somebody has an idea. */
const suggestions: readonly SampleMatter[] = [
  sample('石桥村', '鲁向阳', {
    kind: 'suggestion',
    channel: 'suggestion',
    phone: '13800000035',
    title: '建议赶集日加一趟公交',
    facts: '石桥乡逢五、逢十是集，早上七点那趟公交挤不上去，老人常常等到九点。平时那趟车是半空的。',
    request: '逢集的日子早上八点加一趟车，平日可以减一趟。',
    place: '石桥乡到县城的公交',
  }),
  sample('学府社区', '叶文心', {
    kind: 'suggestion',
    channel: 'suggestion',
    phone: '13800000036',
    title: '建议图书馆晚上开到九点',
    facts: '县图书馆下午五点半就关门，上班的人和中学生都用不上。学府路一带晚上没有安静看书的地方。',
    request: '试着周一到周五晚上开到九点，一楼开就行，找志愿者帮忙。',
    place: '学府路县图书馆',
  }),
  sample('药坪村', '罗采薇', {
    kind: 'suggestion',
    channel: 'suggestion',
    privacy: 3,
    name: '',
    address: '',
    answerBy: { electronic: false, post: false },
    title: '建议给山里的老人送药上门',
    facts: '药坪村七十岁以上的老人有三十多个，下山拿药要走两个小时。村医每个月本来就要上来一次。',
    request: '让村医上来的时候把慢性病的药一起带来，先登记，再代拿。',
    place: '药坪村',
  }),
];

/** 举报: sealed as soon as they are sent; only the discipline office and the person who wrote can read them. */
const accusations: readonly SampleMatter[] = [
  sample('大槐村', '常守诚', {
    kind: 'accusation',
    phone: '13800000037',
    title: '村里的修路款对不上数',
    facts:
      '2025 年大槐村修进村路，公示的是 28 万元，铺了 620 米。我问过铺路的师傅，他只拿到 17 万元。村账上写的机械费有两笔是同一天、同一台车。',
    request: '查一查这笔钱去了哪里。',
    about: '大槐村村委会的会计和村主任',
    aboutOfficeIds: ['liuquan'],
    place: '大槐村进村路',
  }),
  sample('塔前社区', '', {
    kind: 'accusation',
    privacy: 3,
    answerBy: { electronic: false, post: false },
    title: '镇上干部收了商户的购物卡',
    facts:
      '白塔镇塔前街改造分摊位，分到好位置的几家都在中秋前给管摊位的人送过购物卡，一张一千元。有一家的老板喝酒的时候自己说过。',
    request: '查清楚摊位是怎么分的。',
    about: '白塔镇政府管市场的干部',
    aboutOfficeIds: ['baita'],
    place: '塔前街',
  }),
];

/** Mailboxes: the secretary's, the county head's, and two of a township secretary. */
const mailboxLetters: readonly SampleMatter[] = [
  sample('安置新村', '丁长河', {
    channel: 'secretary-mailbox',
    mailbox: 'secretary',
    phone: '13800000038',
    raisedBefore: true,
    title: '回迁四年，房产证还没有办下来',
    facts:
      '我们 2022 年搬进安置新村，交了办证的钱和材料，四年了房产证没有办下来。孩子上学、贷款都要用。问住建局说土地手续没完，问自然资源局说材料没移交。',
    request: '说清楚卡在哪个单位，给一个办下来的日期。',
    place: '河西街道安置新村',
  }),
  sample('工业园社区', '毛振华', {
    channel: 'head-mailbox',
    mailbox: 'head',
    phone: '13800000039',
    title: '厂里欠了三个月工资',
    facts:
      '我在工业园的纸箱厂上班，厂里从 8 月起没有发工资，九十多个人都一样。老板说货款收不回来，劳动合同在厂里，没给我们。',
    request: '请有人来管，让厂里把工资发下来。',
    place: '河西工业园纸箱厂',
  }),
  sample('上河村', '鲍秀英', {
    channel: 'township-mailbox',
    mailbox: 'township:hewan',
    phone: '13800000040',
    title: '养老认证按了三次没过',
    facts: '我今年 78 岁，手上没有指纹了，手机上的养老认证按了三次都没过，儿女都在外地。上个月的养老金就停了。',
    request: '能不能派人来家里认证，把停的补上。',
    place: '上河村',
  }),
  sample('竹园村', '', {
    channel: 'township-mailbox',
    mailbox: 'township:shiqiao',
    privacy: 3,
    answerBy: { electronic: false, post: false },
    title: '低保评得不公开',
    facts: '竹园村今年的低保没有开会评，也没有贴榜。有两户在县城买了房还在吃低保，真正困难的一户反而停了。',
    request: '按规矩开会评，贴出来让大家看。',
    place: '竹园村',
  }),
];

/** At the counter, by telephone, on paper, and from above. */
const overTheCounter: readonly SampleMatter[] = [
  sample('杨家庄村', '康德水', {
    channel: 'visit',
    phone: '13800000041',
    answerBy: onPaper,
    representatives: 4,
    groupSize: 36,
    title: '征地补偿款少了两成',
    facts:
      '县里修环城路征了我们杨家庄 36 户的地，公告上是每亩 5 万 2 千元，到手只有 4 万 2 千元。村里说扣了公共的份，没有给我们看过账。今天我们四个人代表大家来。',
    request: '把公告和账拿出来对一遍，少的补上。',
    place: '杨家庄村，环城路东段',
  }),
  sample('滨江社区', '夏立新', {
    channel: 'call',
    phone: '13800000042',
    answerBy: { electronic: false, post: false },
    title: '河堤路灯不亮',
    facts: '滨江公园到大桥的河堤上，路灯从国庆以后一盏都不亮，晚上散步的人很多，有一段护栏也断了。',
    request: '把灯修好，把护栏补上。',
    place: '滨江公园到大桥',
  }),
  sample('冷水村', '尹石头', {
    channel: 'green-post',
    answerBy: onPaper,
    address: '枫林乡冷水村 2 组',
    title: '野猪把玉米糟蹋了',
    facts: '冷水村这两年野猪多，今年秋天我家三亩玉米被拱了两亩多，敲锣放炮都赶不走。听说有补偿，不知道找谁。',
    request: '来看一看损失，告诉我补偿怎么办。',
    place: '冷水村后山',
  }),
  sample('老屋村', '邹广才', {
    channel: 'green-post',
    answerBy: onPaper,
    address: '枫林乡老屋村 1 组',
    raisedBefore: true,
    title: '宅基地和邻家的界线争了十年',
    facts: '我家和东边邻家的界墙，2016 年他家翻建往我这边挪了一尺半。乡里来量过两次，两次的数不一样，一直没有个结论。',
    request: '请乡里按老证再量一次，写个书面的结论。',
    place: '老屋村 1 组',
  }),
  sample('文庙社区', '陶静怡', {
    channel: 'letter',
    answerBy: onPaper,
    address: '城关镇文庙巷 17 号',
    privacy: 2,
    title: '退休工龄少算了两年',
    facts:
      '我 1988 年在县针织厂当临时工，1990 年转正。去年办退休只从 1990 年算，少了两年。厂里的工资册在县档案馆，我去复印过。',
    request: '按工资册把两年工龄补上，养老金重新算。',
    place: '原县针织厂',
  }),
  sample('松树村', '白石生', {
    channel: 'from-above',
    level: 'city',
    answerBy: onPaper,
    raisedBefore: true,
    sender: { organ: '清江市信访局', number: '清江信转〔2026〕318号', date: '2026-11-13' },
    title: '采石场放炮震裂了房子',
    facts:
      '松树村上边的采石场一天放两次炮，我家和另外六户的墙都裂了缝。2025 年评过一次，说和放炮没有关系，可是采石场停工的那几个月裂缝就没有再长。',
    request: '请外面的机构来鉴定，采石场按结果赔。',
    place: '松树村采石场',
  }),
];

/** THIRTY INVENTED MATTERS. No person, number or event in them is real, and none is taken from anybody's letter. */
export const sampleMatters: readonly SampleMatter[] = [
  ...fromThePhone,
  ...suggestions,
  ...accusations,
  ...mailboxLetters,
  ...overTheCounter,
];
