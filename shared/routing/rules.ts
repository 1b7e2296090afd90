import type { RoutingRule } from './routing-rule';

/**
 * WHO IS IN CHARGE OF WHAT, in order: where two rows fit equally well, the earlier one is offered first. The county's
 * own decision; change a row here, and the suggestion, its reason and its tests follow.
 */
// prettier-ignore
export const routingRules: readonly RoutingRule[] = [
  // 先看是不是别的程序
  { rule: 1, subject: 'discipline', officeId: 'discipline', hint: 'accusation', say: '公职人员违纪违法归纪检监察机关', strong: ['贪污', '受贿', '索贿', '挪用公款', '侵吞', '公款吃喝', '收受', '违纪违法', '权钱交易', '中饱私囊'], words: ['行贿', '以权谋私', '生活作风', '纪委'] },
  { rule: 2, subject: 'public-security', officeId: 'political-legal', hint: 'court', say: '涉法涉诉的来信转同级政法部门', strong: ['枉法裁判', '不起诉', '抗诉', '刑讯', '冤案', '审判长', '终审判决', '再审'], words: ['一审判决', '二审判决', '判决书', '上诉', '执行局', '强制执行', '法官', '法院判'] },
  { rule: 3, subject: 'wages', officeId: 'arbitration', hint: 'arbitration', say: '已经进入劳动仲裁的，归仲裁委员会', strong: ['仲裁裁决', '仲裁庭', '仲裁员', '申请仲裁'], words: [] },

  // 城乡建设
  { rule: 11, subject: 'demolition', officeId: 'housing', say: '城区房屋征收、棚户区改造归住建局', strong: ['棚改', '棚户区', '房屋征收', '回迁', '拆迁补偿', '拆迁户'], words: ['安置房', '过渡费', '征收补偿', '拆迁', '旧城改造', '老旧小区', '旧房'] },
  { rule: 12, subject: 'drainage', officeId: 'housing', place: 'urban', say: '城区排水设施归住建局', strong: ['窨井', '井盖', '污水返涌', '雨污分流', '下水管', '化粪池', '内涝', '排水沟', '排水管'], words: ['排水', '下水道', '积水', '堵了', '盖板', '涵管', '堵塞', '脏水'] },
  { rule: 13, subject: 'lighting', officeId: 'housing', place: 'urban', say: '城区路灯归住建局', strong: ['路灯', '亮化'], words: ['照明', '不亮'] },
  { rule: 14, subject: 'water-and-gas', officeId: 'housing', place: 'urban', say: '城区供水、燃气、供热归住建局', strong: ['自来水', '停水', '水压', '供暖', '供热', '暖气', '供水'], words: ['水费', '水表', '天然气', '燃气', '管道气'] },
  { rule: 15, subject: 'property', officeId: 'housing', say: '物业服务和业主大会归住建局', strong: ['业委会', '业主大会', '物业管理', '维修资金', '地下室'], words: ['物业', '业主', '维修基金', '车位', '车库', '小区', '门禁', '漏水', '水池', '公摊'], notWords: ['电梯', '传销'] },
  { rule: 16, subject: 'housing', officeId: 'housing', say: '商品房买卖、质量和交付归住建局', strong: ['房产证', '延期交付', '烂尾', '预售', '房屋质量', '交房', '裂缝', '一套房', '房产局', '房管局', '新房', '套房'], words: ['开发商', '购房', '买房', '商品房', '楼盘', '售楼', '质量问题', '房地产', '首付', '置业', '房子', '住宅', '墙体', '房屋', '期房', '毛坯', '精装', '房产', '户型', '按揭', '住房', '抗震'], notWords: ['电梯'] },
  { rule: 17, subject: 'public-housing', officeId: 'housing', say: '保障住房、农村危房改造归住建局', strong: ['廉租房', '公租房', '经济适用房', '危房', '房改', '住房困难', '无房', '保障性住房', '安居工程', '租赁补贴', '保障房'], words: ['住房补贴', '租户', '自建房', '建房子'] },
  { rule: 18, subject: 'construction', officeId: 'housing', say: '建设工程和建筑市场归住建局', strong: ['工程质量', '竣工', '监理', '建设局', '住建', '施工许可', '评标', '围标'], words: ['工程款', '招标', '投标', '施工队', '包工头', '建筑公司', '建筑工地', '城建', '造价', '开标', '施工方', '新农村建设'] },
  { rule: 19, subject: 'planning', officeId: 'natural-resources', say: '城乡规划许可归自然资源局', strong: ['规划许可', '容积率', '采光', '规划局', '原规划', '改规划', '楼间距', '规划变更', '控规'], words: ['规划图', '规划设计', '道路规划', '城市规划', '城市的发展', '建设用地', '设计规'] },
  { rule: 20, subject: 'planning', officeId: 'urban-management', place: 'urban', say: '城区违法建设归城管局', strong: ['违建', '违章建', '违法建', '私搭乱建', '乱搭', '封阳台'], words: ['加盖', '搭建', '架空层', '占用公共'] },
  { rule: 21, subject: 'city-order', officeId: 'urban-management', place: 'urban', say: '城区市容、环卫、占道经营归城管局', strong: ['城管', '占道', '摆摊', '摊贩', '夜市', '市容', '公厕', '公共厕所', '垃圾清运', '垃圾桶', '小广告', '乱停', '绿化'], words: ['环卫', '脏乱差', '人行道', '广告牌', '公园', '广场', '环境卫生', '洒水', '油烟', '烧烤', '停车位', '健身器材', '散步', '垃圾站', '树木', '行道树', '马路市场', '农贸市场', '菜市场', '门面', '垃圾场', '洗车'] },
  { rule: 22, subject: 'construction', officeId: 'housing', place: 'urban', say: '城区道路和市政设施归住建局', strong: ['市政道路', '市政设施', '断头路', '人行天桥', '高架桥', '地铁', '轻轨', '城铁', '城际铁路', '轨道交通'], words: ['修路', '道路建设', '市政工程', '人行道', '路口', '主干道', '坑坑洼洼', '道路拓宽', '提质改造', '路牌', '铁路', '大桥', '火车站', '硬化', '拓宽'] },
  { rule: 23, subject: 'housing-fund', officeId: 'housing-fund', say: '住房公积金归公积金管理部', strong: ['公积金贷款', '公积金中心', '公积金管理', '提取公积金', '用公积金', '住房公积金'], words: ['公积金'] },
  { rule: 24, subject: 'housing', officeId: 'natural-resources', say: '不动产登记归自然资源局', strong: ['不动产', '产权证', '产权登记', '房产过户'], words: ['土地证', '权证', '两证', '产权'] },
  { rule: 25, subject: 'property', officeId: 'housing', say: '房屋租赁、中介归住建局', strong: ['房屋中介', '群租房', '房屋租赁', '中介费'], words: ['房东', '租房', '中介'] },

  // 水、地、林、农
  { rule: 27, subject: 'water', officeId: 'water', say: '河道、干渠、水库归水利局', strong: ['河堤', '干渠', '灌溉渠', '采砂', '防洪', '泄洪', '堤坝', '水利'], words: ['河道', '水库', '挖沙', '小水电', '清淤', '溃坝'] },
  { rule: 28, subject: 'water', officeId: 'water', place: 'village', say: '农村饮水安全归水利局', strong: ['吃水难', '饮水工程', '饮水困难', '人畜饮水', '水井水位'], words: ['水井', '自来水', '停水', '没水吃'] },
  { rule: 29, subject: 'land', officeId: 'natural-resources', say: '征地、土地权属和矿产归自然资源局', strong: ['征地', '土地征收', '基本农田', '国土局', '地质灾害', '滑坡', '非法占地', '采矿许可', '土地权属'], words: ['失地', '耕地', '土地使用', '占地', '征收土地', '青苗'] },
  { rule: 30, subject: 'agriculture', officeId: 'agriculture', say: '土地承包、农业补贴、畜牧农机归农业农村局', strong: ['承包地', '二轮承包', '土地流转', '种粮补贴', '粮食直补', '农机', '假种子', '兽医', '养殖补贴', '惠农', '口粮田', '农业局', '农业农村局'], words: ['良种', '种子', '化肥', '假农药', '合作社', '扶贫', '贫困户', '承包', '猪瘟', '禽流感', '麦田'] },
  { rule: 31, subject: 'village', officeId: null, place: 'village', say: '村内沟渠、村道、村庄环境归乡镇', strong: ['村道', '机耕路', '涝坝', '村庄环境', '村里垃圾', '进村路', '组级公路', '通组路'], words: ['水沟', '沟渠', '排水沟', '村里的路', '村口', '村里'] },
  { rule: 32, subject: 'village', officeId: null, say: '村务公开、村级财务归乡镇', strong: ['村务', '村账', '村集体', '一事一议', '换届选举', '村支书'], words: ['村主任', '村干部', '村民小组', '支书', '村官', '村委会'] },
  { rule: 33, subject: 'land', officeId: null, say: '宅基地和邻里地界归乡镇', strong: ['宅基地', '建房审批', '地界', '院墙', '建房证'], words: ['邻居家', '滴水'] },
  { rule: 34, subject: 'agriculture', officeId: 'forestry', say: '林地、砍伐和野生动物归林业局', strong: ['林地', '砍伐', '退耕还林', '公益林', '林权', '野猪', '毁林', '古树', '林业'], words: ['山林', '树林', '苗木'] },
  { rule: 35, subject: 'agriculture', officeId: 'agriculture', place: 'village', say: '农村改厕、人居环境整治归农业农村局', strong: ['改厕', '旱厕', '厕所革命', '人居环境整治'], words: ['秸秆', '人居环境'] },

  // 民政、退役军人、公安、司法、应急、供电
  { rule: 36, subject: 'civil-affairs', officeId: 'civil-affairs', say: '低保、救助、殡葬、养老机构归民政局', strong: ['低保', '五保户', '临时救助', '殡葬', '火化', '墓地', '养老院', '敬老院', '高龄补贴', '婚姻登记', '民政局', '残疾人补贴', '孤儿'], words: ['特困', '结婚证', '救济', '地名', '残疾人', '重残'] },
  { rule: 37, subject: 'veterans', officeId: 'veterans', say: '退役军人安置、优抚归退役军人局', strong: ['退伍', '退役', '复员', '优抚', '参战', '军属', '义务兵', '伤残军人', '烈士'], words: ['转业', '士官'] },
  { rule: 38, subject: 'public-security', officeId: 'public-security', say: '治安、户籍、交通秩序归公安局', strong: ['赌博', '盗窃', '小偷', '酒驾', '户籍', '落户', '上户口', '殴打', '红绿灯', '斑马线', '打架', '违章停车', '酒后驾驶', '车管所'], words: ['派出所', '报警', '交警', '驾照', '驾驶证', '报案', '立案', '黑社会', '公安', '诈骗', '限行', '身份证办'] },
  { rule: 39, subject: 'public-security', officeId: 'justice', say: '法律援助、调解、公证归司法局', strong: ['法律援助', '公证处', '人民调解', '社区矫正', '律师事务所'], words: ['律师', '司法鉴定'] },
  { rule: 40, subject: 'safety', officeId: 'emergency', say: '安全生产和救灾归应急局', strong: ['烟花爆竹', '救灾', '受灾', '煤矿安全', '安全生产事故'], words: ['安全生产', '火灾', '爆炸', '消防设施'] },
  { rule: 41, subject: 'industry', officeId: 'power', say: '停电、电价、线路改造归供电公司', strong: ['停电', '变压器', '农网改造', '电压低', '电线杆', '供电局', '供电所', '电网'], words: ['电费', '电压', '电线', '电表', '供电'] },
  { rule: 42, subject: 'commerce', officeId: 'industry', say: '通信和宽带服务由工信商务局协调', strong: ['宽带', '手机信号', '光纤', '网速'], words: ['电信公司', '移动公司', '联通', '话费', '套餐'] },
  { rule: 43, subject: 'public-security', officeId: 'public-security', say: '养犬和流浪狗归公安局', strong: ['流浪狗', '恶犬', '狗咬', '养狗户', '遛狗', '犬只'], words: ['养狗', '狗叫'] },

  // 劳动和社会保障
  { rule: 44, subject: 'wages', officeId: 'human-resources', say: '欠薪、劳动合同、加班归人社局', strong: ['欠薪', '工钱', '讨薪', '劳动合同', '劳动法', '劳动监察', '劳动局', '劳动仲裁', '最低工资', '劳动关系', '用人单位', '劳务派遣', '试用期', '解除劳动', '年休假', '劳动者', '用工', '劳资', '入职', '同工同酬', '合同工', '加班', '辞退'], words: ['工资', '农民工', '辞职', '裁员', '员工', '经济补偿', '血汗钱', '待遇', '休息日', '临时工', '公司上班', '解聘', '拖欠', '工厂上班', '离职', '上班', '招工'] },
  { rule: 45, subject: 'pension', officeId: 'human-resources', say: '养老保险、退休归人社局', strong: ['养老保险', '养老金', '养老认证', '资格认证', '社保', '内退', '缴费年限', '视同缴费', '社会保险', '灵活就业', '失业', '参保', '遗属', '丧葬费', '特殊工种', '提前退', '退休年龄', '退休手续', '退休工资', '退休金', '改制', '参加工作', '人社', '社会保障', '工龄', '养老待遇'], words: ['退休', '买断', '下岗', '补缴', '破产', '五险', '转移接续', '职工', '缴费'] },
  { rule: 46, subject: 'medical-insurance', officeId: 'medical-insurance', say: '医疗保险、新农合、异地报销归医保局', strong: ['医保', '医疗保险', '农合', '异地就医', '大病报销', '报销比例', '慢性病门诊', '医疗报销', '异地报销', '住院报销'], words: ['报销', '异地', '备案'] },
  { rule: 47, subject: 'injury', officeId: 'human-resources', say: '工伤认定和待遇归人社局', strong: ['工伤', '工亡', '职业病', '劳动能力', '尘肺', '伤残等级'], words: [] },
  { rule: 48, subject: 'personnel', officeId: 'human-resources', say: '就业、人事考试、职称归人社局', strong: ['人事考试', '三支一扶', '公益性岗位', '劳务', '人力资源', '人事厅', '人事局', '科员', '职级', '岗位设置', '技能鉴定', '技师', '事业编'], words: ['就业', '公务员', '事业单位', '职称', '公开招聘', '创业贷款', '编制', '档案', '绩效工资', '津贴', '招考', '工人身份', '乡镇工作', '聘用'], notWords: ['代课教师'] },

  // 教育文体
  { rule: 50, subject: 'schools', officeId: 'education', say: '学校办学、招生、收费归教体局', strong: ['补课', '学籍', '转学', '教育局', '教体局', '班主任', '校长', '中考', '高考', '招生', '义务教育', '培训机构', '大班额', '择校', '初中', '入学', '录取', '教材', '校服', '公办', '学区', '家长', '教育部门', '择校费', '读高中', '一年级', '早自习', '晚自习'], words: ['学校', '小学', '中学', '高中', '幼儿园', '校车', '学费', '学生', '上学', '食堂', '民办', '读书', '课本', '开学', '放假', '暑假', '助学金', '奖学金', '大学', '职校', '高职', '学院', '考生', '毕业证', '教育'], notWords: ['校园宽带'] },
  { rule: 51, subject: 'teachers', officeId: 'education', say: '教师编制、待遇、师德归教体局', strong: ['教师', '代课', '师德', '师资', '教龄', '支教', '教书', '任课'], words: ['老师'] },
  { rule: 52, subject: 'culture', officeId: 'culture-tourism', say: '文化场所、广播电视、文物归文旅局', strong: ['文物', '古迹', '网吧', '文化馆', '文化站', '农家书屋', '图书馆'], words: ['有线电视', '广播电视', '歌舞厅', '博物馆', '电视台', '故居', '非遗'] },
  { rule: 53, subject: 'culture', officeId: 'education', say: '体育场馆和体育活动归教体局', strong: ['体育场', '足球场', '运动会', '游泳馆', '篮球'], words: ['体育馆', '体育', '全民健身'] },

  // 商贸旅游
  { rule: 55, subject: 'pyramid-selling', officeId: 'market', say: '传销、虚假宣传归市场监管局', strong: ['传销', '拉人头', '发展下线', '直销', '洗脑', '入门费'], words: ['虚假宣传', '非法集资', '听课', '上当受骗', '窝点', '诈骗'] },
  { rule: 56, subject: 'consumers', officeId: 'market', say: '消费纠纷、产品质量、食品安全归市场监管局', strong: ['食品安全', '缺斤少两', '欺骗消费', '猪肉', '屠宰', '检疫', '经销商', '市场监督', '退款', '垄断', '会员', '三无产品', '退货', '售后', '过期食品', '预付卡'], words: ['消费者', '假冒', '假货', '营业执照', '工商', '质监局', '商家', '销售', '产品', '商品', '保健品', '无证经营', '赠送', '厂家', '伪劣', '质检', '超市', '消费', '加油站', '牌照', '经营者', '非法经营'] },
  { rule: 57, subject: 'prices', officeId: 'market', say: '价格和乱收费归市场监管局', strong: ['物价局', '价格虚高', '明码标价', '哄抬', '停车费', '液化气', '气价', '油价', '停车收费', '票价', '电价', '水价'], words: ['乱收费', '涨价', '收费标准', '定价', '高价', '收费过高', '价格', '物价', '车费', '收费', '太贵'], notWords: ['学校'] },
  { rule: 58, subject: 'lifts', officeId: 'market', say: '电梯等特种设备安全归市场监管局', strong: ['电梯', '特种设备', '气瓶', '游乐设施'], words: ['锅炉', '被困', '故障', '维保', '年检'] },
  { rule: 59, subject: 'tourism', officeId: 'culture-tourism', say: '景区、旅行社归文旅局', strong: ['景区', '旅行社', '导游', '门票', '民宿', '旅游局', '游玩'], words: ['景点', '旅游', '游客', '农家乐', '古镇', '旅行'] },
  { rule: 60, subject: 'commerce', officeId: 'industry', say: '商贸流通、招商、拍卖归工信商务局', strong: ['商务局', '房交会', '家电下乡', '典当', '电商', '商务厅', '报废车'], words: ['招商', '酒店', '商场', '商贸', '粮油', '商业街', '成品油', '商铺', '商城', '批发市场', '连锁'] },
  { rule: 61, subject: 'prices', officeId: 'development', say: '水电气等政府定价归发改局', strong: ['阶梯电价', '阶梯水价', '阶梯气价', '政府定价', '政府指导价', '价格听证'], words: [] },

  // 环境保护
  { rule: 63, subject: 'pollution', officeId: 'environment', say: '工厂、养殖场等污染归生态环境分局', strong: ['废水', '废气', '排污', '偷排', '刺鼻', '浓烟', '黑烟', '养猪场', '养殖场', '环评', '环保局', '烟囱', '造纸厂', '砖厂', '填埋', '重金属', '水源', '冶炼', '搅拌站', '地下水', '农作物', '鱼虾', '焦化', '气味', '排放', '粉尘', '毒气', '污染'], words: ['臭味', '恶臭', '环保', '焚烧', '扬尘', '化工厂', '污水', '空气质量', '雾霾', '臭气', '生态', '有毒', '灰尘', '难闻', '味道', '呼吸', '空气', '环境污染', '生存环境', '下游', '猪场'] },
  { rule: 64, subject: 'pollution', officeId: 'environment', say: '辐射、基站环评归生态环境分局', strong: ['电磁', '基站', '发射塔', '辐射'], words: ['变电站', '高压线'] },
  { rule: 65, subject: 'noise', officeId: 'environment', say: '工业噪声归生态环境分局', strong: ['机器声', '轰鸣', '噪音污染', '噪声污染'], words: ['噪音', '噪声', '震动', '分贝'], notWords: ['广场舞'] },
  { rule: 66, subject: 'noise', officeId: 'public-security', say: '社会生活噪声归公安局', strong: ['高音喇叭', '深夜唱歌', '广场舞'], words: ['扰民', '音响', '噪音扰民', '噪声扰民'] },
  { rule: 67, subject: 'noise', officeId: 'urban-management', place: 'urban', say: '城区夜间施工噪声归城管局', strong: ['夜间施工', '施工扰民', '施工噪音', '半夜施工', '通宵施工'], words: [] },
  { rule: 68, subject: 'environment', officeId: 'environment', say: '采石、采矿破坏生态归生态环境分局', strong: ['采石', '炸山', '放炮', '石料厂', '破坏生态', '绿水青山', '青山绿水', '尾矿', '开采', '挖山', '采矿'], words: ['矿山', '矿区', '石场'] },
  { rule: 69, subject: 'pollution', officeId: 'environment', say: '水源保护区归生态环境分局', strong: ['水源保护区', '饮用水水源', '水源地'], words: ['水质', '饮用水'] },

  // 卫生计生
  { rule: 70, subject: 'hospitals', officeId: 'health', say: '医院、诊所、医疗服务归卫健局', strong: ['医疗事故', '诊所', '非法行医', '村医', '卫生室', '病历', '救护车', '卫计委', '医患', '误诊', '就诊', '医师', '输液', '用药', '献血', '护士', '妇幼', '医务', '医学', '医疗机构', '公共卫生', '院方', '卫生厅', '卫生局', '医生', '接种', '手术', '疾控', '执业', '药品'], words: ['医院', '卫生院', '挂号', '疫苗', '急诊', '病人', '患者', '医药', '卫生监督', '治疗', '传染', '药店', '住院', '看病', '抢救', '卫健', '病毒', '护理', '红包'] },
  { rule: 71, subject: 'births', officeId: 'health', say: '生育政策、独生子女奖励归卫健局', strong: ['计划生育', '计生', '独生子女', '二胎', '二孩', '三胎', '准生证', '社会抚养费', '生育证', '超生', '结扎', '上环', '失独', '再婚', '生育政策', '生育条例'], words: ['产假', '怀孕', '胎儿', '生育'] },

  // 交通运输
  { rule: 73, subject: 'taxis', officeId: 'transport', say: '出租车、客运归交通局', strong: ['出租车', '的士', '打表', '黑车', '网约车', '滴滴', '非法营运', '打车', '拉客', '载客', '起步价', '摩的', '营运', '运管'], words: ['拒载', '客运', '班车', '汽车站', '长途车', '司机', '乘客', '客车', '坐车', '中巴', '交通局', '驾校', '私家车'] },
  { rule: 74, subject: 'roads', officeId: 'transport', say: '公路建设养护归交通局', strong: ['收费站', '水泥路', '货车', '隧道', '货运', '道路运输', '超限', '危桥', '道路养护', '公路局'], words: ['公路', '国道', '省道', '县道', '高速', '路面', '坑洼', '护栏', '通车', '限高', '超载', '交通运输', '运输', '物流', '渡口', '桥梁', '拥堵', '交通'] },
  { rule: 75, subject: 'post', officeId: 'transport', say: '邮政、快递由交通局协调邮政管理部门', strong: ['快递', '邮政', '包裹', '快件', '取件', '邮局', '投递', '圆通', '申通', '韵达', '收件', '派送'], words: ['寄件', '顺丰', '邮件', '网点'] },
  { rule: 76, subject: 'city-order', officeId: 'transport', say: '城市公交归交通局', strong: ['公交', '公交车', '公交线', '公交站', '公共汽车', '公交公司'], words: ['线路', '刷卡', '首末班'] },
];
