import { addDays, type CivilDate } from '../../../shared/kernel/civil-date';
import type { Path } from '../../../shared/matter/moves';
import type { PastDay } from '../act-as';

/** What happened to one sample matter after it was filed. */
export interface Story {
  readonly filedDaysAgo: number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly daysAgo: number;
  readonly at?: string;
  readonly does: (day: PastDay, matterId: string, date: CivilDate) => Promise<unknown>;
}

type Does = Step['does'];

const registrar = 'staff-dengji1';
const coordinator = 'staff-zhuanban1';

const classify =
  (path: Path = '31(6)', by = registrar): Does =>
  (day, id) =>
    day.staff(by, 'matter.classify', id, {
      class: path === '29' ? 'suggestion' : 'petition',
      path: path as Exclude<Path, '30'>,
      subject: '',
      repeatOf: null,
      note: '',
    });

const forward =
  (officeId: string, because: string): Does =>
  (day, id) =>
    day.staff(registrar, 'matter.forward', id, { officeId, because, suggested: true });

const assign =
  (officeId: string, because: string, days: number): Does =>
  (day, id, date) =>
    day.staff(coordinator, 'matter.assign', id, { officeId, because, suggested: true, reportBy: addDays(date, days) });

const accept =
  (handler: string): Does =>
  (day, id) =>
    day.staff(handler, 'matter.accept', id, {});

interface Answer {
  readonly request: string;
  readonly facts: string;
  readonly opinion: string;
  readonly basis: string;
  readonly plain: string;
  readonly doneInDays: number | null;
}

const write =
  (handler: string, answer: Answer, conclusion: 'support' | 'explain' | 'not-support' | 'adopted' = 'support'): Does =>
  (day, id, date) =>
    day.staff(handler, 'letter.save-draft', id, {
      draft: {
        kind: conclusion === 'adopted' ? 'suggestion-reply' : 'opinion',
        request: answer.request,
        facts: answer.facts,
        opinion: answer.opinion,
        basis: answer.basis,
        conclusion,
        doneBy: answer.doneInDays === null ? null : addDays(date, answer.doneInDays),
        plain: answer.plain,
      },
    });

const sendToSign =
  (handler: string): Does =>
  (day, id) =>
    day.staff(handler, 'matter.issue', id, {});

/** The head says yes to the one step that waits. */
const sign =
  (head: string): Does =>
  (day, id) =>
    day.confirmOnly(head, id);

const handedOver =
  (handler: string): Does =>
  (day, id) =>
    day.staff(handler, 'matter.serve', id, { way: 'counter', proof: '本人当面签收' });

const rate =
  (body: 'unit' | 'petition-office', outcome: 'satisfied' | 'basically' | 'unsatisfied'): Does =>
  (day, id) =>
    day.petitioner('matter.rate', id, { body, outcome, manner: 'satisfied', speed: 'basically', words: '' });

const lights: Answer = {
  request: '修好城关镇兴业路中段不亮的 9 盏路灯。',
  facts:
    '我局到现场查看，9 盏灯全部不亮，当面听了反映人的说法。原因是今年 5 月燃气管道施工挖断了电缆，施工单位没有恢复，我局巡查漏了 2 次。反映的情况属实。',
  opinion: '支持。由我局城市照明所重新铺设电缆 180 米，修好 9 盏路灯。',
  basis: '《城市照明管理规定》第二十条',
  plain: '县住建局查了，9 盏灯确实不亮，是施工挖断了电缆。支持您的请求：重新铺线、修灯。',
  doneInDays: 30,
};

const elevator: Answer = {
  request: '查清电梯能不能坐，说清楚维修资金卡在哪一步。',
  facts:
    '我局会同特检所 3 人到现场检测，打电话听了反映人的说法。电梯门机老化，一个月停梯 5 次属实；维修资金申请缺 11 户签字，没有达到三分之二。',
  opinion: '解释说明。停梯部件已要求维保单位 3 日内更换；动用维修资金要业主表决，我局派人上门帮助征求意见。',
  basis: '《住宅专项维修资金管理办法》第二十二条',
  plain: '电梯确实常停，门机已要求 3 天内换。维修资金还差 11 户签字，县住建局派人上门帮着问。',
  doneInDays: null,
};

const bus: Answer = {
  request: '赶集日加一趟公交。',
  facts: '我局统计了 4 个赶集日的客流，并打电话听了建议人的说法：早上 7 点到 8 点平均有 46 人没有坐上车，建议有道理。',
  opinion: '采纳。从下月第一个赶集日起，早上 7:30 加开一班。',
  basis: '《信访工作条例》第二十九条',
  plain: '建议采纳了：下个月起，赶集日早上 7:30 加一班车。',
  doneInDays: null,
};

/** THE STORIES, by the sample's title. Between them they reach every status that a row that works can reach. */
// prettier-ignore
export const stories: Readonly<Record<string, Story>> = {
  '东关村口排水沟堵了，雨天漫路': { filedDaysAgo: 1, steps: [] },
  '楼上漏水，物业不管': { filedDaysAgo: 2, steps: [] },
  '麦田机耕路被拉料车压断': { filedDaysAgo: 12, steps: [] },
  '村小学校车停了': { filedDaysAgo: 13, steps: [{ daysAgo: 3, does: classify() }] },
  '建议图书馆晚上开到九点': { filedDaysAgo: 4, steps: [] },
  '水井水位降了，怀疑是上游采砂': { filedDaysAgo: 5, steps: [{ daysAgo: 3, does: classify('31(5)') }] },
  '东关村口积水': { filedDaysAgo: 27, steps: [{ daysAgo: 26, does: classify() }, { daysAgo: 25, does: forward('housing', '城区和城边的排水归住建局管') }, { daysAgo: 20, does: accept('staff-zhujian1') }] },
  '兴业路路灯半年不亮': { filedDaysAgo: 58, steps: [
    { daysAgo: 57, does: classify() }, { daysAgo: 57, at: '10:40', does: forward('housing', '城区路灯归住建局管') }, { daysAgo: 50, does: accept('staff-zhujian1') },
    { daysAgo: 20, does: write('staff-zhujian1', lights) }, { daysAgo: 20, at: '11:00', does: sendToSign('staff-zhujian1') }, { daysAgo: 19, does: sign('staff-zhujian2') },
    { daysAgo: 17, does: handedOver('staff-zhujian1') }, { daysAgo: 10, does: rate('unit', 'basically') },
  ] },
  '小区电梯一个月坏了五次': { filedDaysAgo: 45, steps: [
    { daysAgo: 44, does: classify() }, { daysAgo: 43, does: forward('housing', '小区物业和维修资金归住建局管') }, { daysAgo: 38, does: accept('staff-zhujian1') },
    { daysAgo: 12, does: write('staff-zhujian1', elevator, 'explain') }, { daysAgo: 12, at: '11:00', does: sendToSign('staff-zhujian1') }, { daysAgo: 11, does: sign('staff-zhujian2') },
    { daysAgo: 9, does: handedOver('staff-zhujian1') }, { daysAgo: 6, does: rate('unit', 'unsatisfied') },
  ] },
  '合作社拖欠摘果工钱': { filedDaysAgo: 30, steps: [{ daysAgo: 29, does: classify() }, { daysAgo: 28, does: assign('human-resources', '欠薪归人社局管', 40) }, { daysAgo: 24, does: accept('staff-renshe1') }] },
  '新华街夜市吵到半夜': { filedDaysAgo: 20, steps: [{ daysAgo: 19, does: classify() }, { daysAgo: 18, does: forward('urban-management', '夜市摊点归城管局管') }] },
  '砖厂晚上冒黑烟': { filedDaysAgo: 9, steps: [{ daysAgo: 8, does: classify('31(5)') }, { daysAgo: 5, does: forward('environment', '工厂废气归生态环境局管') },
    { daysAgo: 4, does: (day, id) => day.staff('staff-huanjing1', 'matter.object', id, { reason: '厂址在工业园区外，已划归云岭乡先行查处，应由乡里先核实。', suggestOfficeId: 'yunling' }) }, { daysAgo: 4, at: '15:00', does: sign('staff-huanjing2') }] },
  '二轮承包地面积登记少了一亩二': { filedDaysAgo: 70, steps: [{ daysAgo: 69, does: classify() }, { daysAgo: 68, does: forward('agriculture', '承包地登记归农业农村局管') }, { daysAgo: 62, does: accept('staff-nongye1') }] },
  '异地住院报销被退了三次': { filedDaysAgo: 15, steps: [{ daysAgo: 14, does: classify() }, { daysAgo: 13, does: forward('medical-insurance', '医保报销归医保局管') }, { daysAgo: 8, does: accept('staff-yibao1') }] },
  '退伍安置补助少发了八个月': { filedDaysAgo: 25, steps: [{ daysAgo: 24, does: classify('31(4)') }, { daysAgo: 23, does: (day, id) => day.staff(registrar, 'matter.divert', id, { path: '31(4)', reason: '待遇核定要先走行政复议，信访不能代替。', door: { name: '县司法局行政复议受理窗口', address: '河滨路 20 号一楼', hours: '工作日 上午 8:30–12:00，下午 2:30–5:30', phone: '0000-5550120', route: '带身份证和退伍证，当面递交复议申请书', period: '收到核定通知 60 日内' } }) }, { daysAgo: 22, does: sign('staff-zhuanban1') }] },
  '建议赶集日加一趟公交': { filedDaysAgo: 40, steps: [{ daysAgo: 39, does: classify('29') }, { daysAgo: 38, does: forward('transport', '公交班次归交通运输局管') }, { daysAgo: 35, does: accept('staff-jiaotong1') },
    { daysAgo: 15, does: write('staff-jiaotong1', bus, 'adopted') }, { daysAgo: 15, at: '11:00', does: sendToSign('staff-jiaotong1') }, { daysAgo: 14, does: sign('staff-jiaotong2') }] },
  '镇上干部收了商户的购物卡': { filedDaysAgo: 6, steps: [] },
  '村里的修路款对不上数': { filedDaysAgo: 18, steps: [{ daysAgo: 10, does: (day, id) => day.staff('staff-jiwei1', 'matter.give-notice', id, { words: '您的举报收到了，由县纪委监委办理。' }) }] },
  '回迁四年，房产证还没有办下来': { filedDaysAgo: 10, steps: [{ daysAgo: 8, does: (day, id) => day.staff('staff-shuji1', 'matter.instruct', id, { reason: '请自然资源局牵头查清卡在哪里，一个月内给群众说法。' }) }, { daysAgo: 7, does: classify() }] },
  '厂里欠了三个月工资': { filedDaysAgo: 16, steps: [{ daysAgo: 15, does: classify() }, { daysAgo: 14, does: forward('human-resources', '欠薪归人社局管') }, { daysAgo: 10, does: accept('staff-renshe1') }, { daysAgo: 2, does: (day, id) => day.staff('staff-xianzhang1', 'matter.instruct', id, { reason: '年底前必须拿到工钱，人社局每周报一次。' }) }] },
  '养老认证按了三次没过': { filedDaysAgo: 3, steps: [] },
  '低保评得不公开': { filedDaysAgo: 14, steps: [{ daysAgo: 12, does: classify('31(6)', 'staff-shiqiao1') }, { daysAgo: 12, at: '11:00', does: (day, id) => day.staff('staff-shiqiao1', 'matter.handle-directly', id, { onTheSpot: false }) }] },
  '征地补偿款少了两成': { filedDaysAgo: 7, steps: [{ daysAgo: 6, does: classify() }, { daysAgo: 5, does: forward('natural-resources', '征地补偿归自然资源局管') }] },
  '河堤路灯不亮': { filedDaysAgo: 1, steps: [] },
  '野猪把玉米糟蹋了': { filedDaysAgo: 22, steps: [{ daysAgo: 21, does: classify() }, { daysAgo: 20, does: forward('forestry', '野生动物损害归林业局管') }, { daysAgo: 15, does: accept('staff-linye1') }] },
  '宅基地和邻家的界线争了十年': { filedDaysAgo: 11, steps: [] },
  '退休工龄少算了两年': { filedDaysAgo: 8, steps: [{ daysAgo: 7, does: classify() }, { daysAgo: 6, does: (day, id) => day.staff(registrar, 'matter.refuse', id, { code: 'in-process', reason: '同一件事正在县人社局办理，还在期限内。', door: { name: '县人社局', address: '人民路 12 号', hours: '工作日 上午 8:30–12:00，下午 2:30–5:30', phone: '0000-5550108', route: '带身份证到二楼退休科，报上次的编号', period: '' } }) }, { daysAgo: 5, does: sign('staff-zhuanban1') }] },
  '采石场放炮震裂了房子': { filedDaysAgo: 9, steps: [{ daysAgo: 8, does: classify() }, { daysAgo: 7, does: assign('emergency', '爆破安全归应急局管', 30) }, { daysAgo: 4, does: accept('staff-yingji1') }] },
  '卫生室的药比镇上贵一倍': { filedDaysAgo: 6, steps: [{ daysAgo: 5, does: classify() }, { daysAgo: 4, does: (day, id) => day.staff(registrar, 'matter.handle-directly', id, { onTheSpot: true }) }] },
};
