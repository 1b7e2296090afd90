import type { Leader, MailboxOwner } from '../../../shared/people/leaders';

/** THE LEADERS who receive citizens: the county's by rank, then each township's party secretary. All invented. */
// prettier-ignore
export const leaders: readonly Leader[] = [
  { id: 'secretary', title: '县委书记', name: '林望川', called: '林书记', officeId: 'county-committee', portfolio: '县委全面工作，信访工作第一责任人', staffId: 'staff-shuji1' },
  { id: 'head', title: '县长', name: '程有田', called: '程县长', officeId: 'county-government', portfolio: '县政府全面工作', staffId: 'staff-xianzhang1' },
  { id: 'deputy-secretary', title: '县委副书记', name: '沈若兰', called: '沈书记', officeId: 'county-committee', portfolio: '信访、群团、乡村振兴', staffId: 'staff-fushuji1' },
  { id: 'executive-deputy', title: '常务副县长', name: '严守义', called: '严县长', officeId: 'county-government', portfolio: '发展改革、应急、人社、自然资源、住建', staffId: 'staff-fuxianzhang1' },
  { id: 'deputy-agriculture', title: '副县长', name: '田广穗', called: '田县长', officeId: 'county-government', portfolio: '农业农村、水利、林业、民政', staffId: null },
  { id: 'deputy-education', title: '副县长', name: '苏静禾', called: '苏县长', officeId: 'county-government', portfolio: '教育、卫生健康、医保、文旅', staffId: null },
  { id: 'deputy-security', title: '副县长、县公安局局长', name: '雷振邦', called: '雷县长', officeId: 'county-government', portfolio: '公安、司法、退役军人', staffId: null },
  { id: 'deputy-industry', title: '副县长', name: '梅长岭', called: '梅县长', officeId: 'county-government', portfolio: '工信商务、交通、生态环境、市场监管', staffId: null },
  { id: 'political-legal-secretary', title: '县委常委、政法委书记', name: '傅立人', called: '傅书记', officeId: 'political-legal', portfolio: '政法、平安建设', staffId: null },
  { id: 'organisation-minister', title: '县委常委、组织部部长', name: '顾思源', called: '顾部长', officeId: 'organisation', portfolio: '组织、干部、老干部', staffId: null },
  { id: 'chengguan-secretary', title: '城关镇党委书记', name: '戴少峰', called: '戴书记', officeId: 'chengguan', portfolio: '城关镇全面工作', staffId: 'staff-chengguan3' },
  { id: 'hewan-secretary', title: '河湾镇党委书记', name: '熊桂香', called: '熊书记', officeId: 'hewan', portfolio: '河湾镇全面工作', staffId: 'staff-hewan3' },
  { id: 'liuquan-secretary', title: '柳泉镇党委书记', name: '屈书怡', called: '屈书记', officeId: 'liuquan', portfolio: '柳泉镇全面工作', staffId: 'staff-liuquan3' },
  { id: 'baita-secretary', title: '白塔镇党委书记', name: '董小满', called: '董书记', officeId: 'baita', portfolio: '白塔镇全面工作', staffId: 'staff-baita3' },
  { id: 'daying-secretary', title: '大营镇党委书记', name: '阮晓岚', called: '阮书记', officeId: 'daying', portfolio: '大营镇全面工作', staffId: 'staff-daying3' },
  { id: 'shiqiao-secretary', title: '石桥乡党委书记', name: '贾若兰', called: '贾书记', officeId: 'shiqiao', portfolio: '石桥乡全面工作', staffId: 'staff-shiqiao3' },
  { id: 'yunling-secretary', title: '云岭乡党委书记', name: '童恒之', called: '童书记', officeId: 'yunling', portfolio: '云岭乡全面工作', staffId: 'staff-yunling3' },
  { id: 'fenglin-secretary', title: '枫林乡党委书记', name: '梅月华', called: '梅书记', officeId: 'fenglin', portfolio: '枫林乡全面工作', staffId: 'staff-fenglin3' },
  { id: 'xinhua-secretary', title: '新华街道党工委书记', name: '钟学礼', called: '钟书记', officeId: 'xinhua', portfolio: '新华街道全面工作', staffId: 'staff-xinhua3' },
  { id: 'hexi-secretary', title: '河西街道党工委书记', name: '骆国栋', called: '骆书记', officeId: 'hexi', portfolio: '河西街道全面工作', staffId: 'staff-hexi3' },
];

/** THE MAILBOXES: one for the secretary, one for the county head, one for each township's secretary. */
// prettier-ignore
export const mailboxes: readonly MailboxOwner[] = [
  { mailbox: 'secretary', name: '县委书记信箱', leaderStaffId: 'staff-shuji1' },
  { mailbox: 'head', name: '县长信箱', leaderStaffId: 'staff-xianzhang1' },
  { mailbox: 'township:chengguan', name: '城关镇书记信箱', leaderStaffId: 'staff-chengguan3' },
  { mailbox: 'township:hewan', name: '河湾镇书记信箱', leaderStaffId: 'staff-hewan3' },
  { mailbox: 'township:liuquan', name: '柳泉镇书记信箱', leaderStaffId: 'staff-liuquan3' },
  { mailbox: 'township:baita', name: '白塔镇书记信箱', leaderStaffId: 'staff-baita3' },
  { mailbox: 'township:daying', name: '大营镇书记信箱', leaderStaffId: 'staff-daying3' },
  { mailbox: 'township:shiqiao', name: '石桥乡书记信箱', leaderStaffId: 'staff-shiqiao3' },
  { mailbox: 'township:yunling', name: '云岭乡书记信箱', leaderStaffId: 'staff-yunling3' },
  { mailbox: 'township:fenglin', name: '枫林乡书记信箱', leaderStaffId: 'staff-fenglin3' },
  { mailbox: 'township:xinhua', name: '新华街道书记信箱', leaderStaffId: 'staff-xinhua3' },
  { mailbox: 'township:hexi', name: '河西街道书记信箱', leaderStaffId: 'staff-hexi3' },
];
