import type { LetterHead } from '../../shared/letters/letter';
import type { AnswerLetter } from '../../shared/matter/moves';

/** The opinion about the lamps of 兴业路, complete. */
export const lampsOpinion: AnswerLetter = {
  kind: 'opinion',
  request: '修好城关镇兴业路中段不亮的 9 盏路灯。',
  facts: '我局10月19日到现场查看，9 盏灯全部不亮。10月22日电话听取本人意见。原因是施工挖断了电缆。',
  opinion: '县住建局城市照明所重新铺设电缆 180 米，修好 9 盏路灯。',
  basis: '《城市照明管理规定》第二十六条',
  conclusion: 'support',
  doneBy: '2026-12-18',
  plain: '县住建局查了，9 盏灯确实不亮，是施工挖断了电缆。',
};

/** A suggestion that is adopted in part, complete. */
export const busReply: AnswerLetter = {
  kind: 'suggestion-reply',
  request: '赶集日加一趟公交。',
  facts: '逢集日乘客是平日的两倍，首班车坐不下。每天加开车辆不够，逢集日可以加开。',
  opinion: '县公交公司逢五、逢十加开一趟。',
  basis: '',
  conclusion: 'partly-adopted',
  doneBy: '2027-01-05',
  plain: '逢集的日子加开一趟，平时不加。',
};

/** What every letter of the housing bureau about the lamps begins and ends with. */
export const lampsHead: LetterHead = {
  signedBy: {
    name: '县住建局',
    fullName: '青禾县住房和城乡建设局',
    address: '建设路 18 号',
    phone: '0000-5550111',
    letterPrefix: '清住建信',
  },
  serial: 41,
  addressee: '王桂兰等 3 位同志',
  date: '2026-11-23',
  matterNumber: '381566207',
  matterTitle: '兴业路路灯半年不亮',
  receivedOn: '2026-10-12',
};
