import { addDays, type CivilDate } from '../../shared/kernel/civil-date';
import type {
  AnswerLetter,
  Body,
  Channel,
  Move,
  MoveData,
  Path,
  Privacy,
  RightDoor,
  Way,
  Word,
} from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import { clockwork, type Actor, type StaffActor } from '../../shared/people/actor';
import type { Identity } from '../../shared/people/identity';
import type { MailboxId } from '../../shared/people/leaders';
import { nobody, theBlockedDrain, type Filed } from './filings';
import { completeLetter } from './letters';
import { appended, confirmed, later, levelChanged, proposed, registered, supplemented, type Made } from './making';
import { holderOfSecret, staffActor, staffOfOffice } from './people';

/**
 * Matters for tests, made the way real ones are: every step goes through `decideFiling`, `decide`, `confirm`,
 * `nextEntry` and `apply`, in the invented county, by the national calendar, at fixed times. A step the rules refuse
 * throws and names the refusal. Each call gives a new builder, so one beginning can have several ends.
 *
 *   aMatter().filedOn('2026-03-02').classified('31(6)').forwardedTo('housing').acceptedOn('2026-03-10').build()
 *
 * What is filed (before the first step). Unless told: 东关村's blocked drain, on the phone, level 1, 2026-03-02 at 9:12.
 *   filedOn(date, time?) · called(id, digits?) · saying({ title, facts, request, place, about }) · withPhotos(...ids)
 *   from(identity) · atLevel(1 | 2 | 3)      level 3 keeps no name
 *   asSuggestion() · asReport(recipient?, ...accused)      举报, sealed from the start
 *   through(channel, by?)      entered by a registrar, or by whom is named
 *   intoMailbox('secretary') · intoMailbox('township:hewan')      the latter is received directly by the township
 *   atTheCounterOf('housing')      a visit, received directly by the unit
 *   agreeingToElectronic() · ownedBy(ownerId)
 *
 * Steps. `on(date)` moves to a later day; what follows happens on it, one minute after another. The right person does
 * each step, and where the row needs a second person, he confirms at once.
 *   classified(path?) · forwardedTo(office) · assignedTo(office, reportBy?) · handledDirectly() · accepted() · acceptedOn(date)
 *   objected() · objectionAgreed() · objectionRejected() · recalled() · changedTo(office) · reclassified(path) · extendedBy(days)
 *   issued(letter?) · issuedOn(date) · letterTakenBack() · dispatchedBy(way) · dispatchFailed() · served(way?) · servedOn(date)
 *   rated(body, outcome) · unhappyAnswered(body) · closed() · supplemented(words)
 *   refused(code?) · diverted(path?) · refusalObjected() · takenUpAgain()
 *   sealedTo(office?, ...accused) · noticeGiven() · handedBack()
 *   instructedBy(account) · reported() · reportAccepted() · executed('progress' | 'done') · levelChanged(level)
 *   identityReadBy(account, reason) · sealedOpenedBy(account, reason) · recusedBy(account)
 *   does(move, data, actor?)      any move, confirmed where it needs a second person
 *   proposes(move, data, actor?)      the same, left waiting for the second person
 *   build()
 */
export const aMatter = (): MatterBuilder => new MatterBuilder(theBlockedDrain, []);

/** The right door of a refusal or a diversion. */
export const aDoor: RightDoor = {
  name: '县劳动仲裁委',
  address: '河滨路 36 号四楼',
  hours: '工作日 上午 8:30–12:00',
  phone: '0000-5550158',
  route: '带身份证和劳动合同，到四楼窗口交申请书。',
  period: '从知道权利受侵害那天起一年内',
};

type Step = (made: Made) => Made;

/** See `aMatter`. */
export class MatterBuilder {
  constructor(
    private readonly filed: Filed,
    private readonly steps: readonly Step[],
  ) {}

  build = (): Matter => this.steps.reduce((made, next) => next(made), registered(this.filed)).matter;

  filedOn = (on: CivilDate, time = '09:12') => this.filing({ on, time });
  called = (id: string, digits = this.filed.digits) => this.filing({ id, digits });
  saying = (words: Partial<Pick<Filed, 'title' | 'facts' | 'request' | 'place' | 'about'>>) => this.filing(words);
  withPhotos = (...photos: readonly string[]) => this.filing({ photos });
  from = (identity: Partial<Identity>) => this.filing({ identity: { ...nobody, ...identity } });
  atLevel = (privacy: Privacy) => this.comingIn({ privacy });
  asSuggestion = () => this.comingIn({ kind: 'suggestion', channel: 'suggestion' });
  asReport = (recipientOfficeId = 'discipline', ...accusedOfficeIds: readonly string[]) =>
    this.comingIn({ kind: 'accusation', accusedOfficeIds }, { recipientOfficeId, about: '收了钱不办事的人' });
  through = (channel: Channel, by: StaffActor = staffActor('dengji1')) =>
    this.comingIn({ channel, sender: this.senderOf(channel) }, { by });
  intoMailbox = (mailbox: MailboxId) =>
    mailbox === 'secretary' || mailbox === 'head'
      ? this.comingIn({ mailbox, channel: `${mailbox}-mailbox` })
      : this.comingIn({
          mailbox,
          channel: 'township-mailbox',
          direct: true,
          receivingOfficeId: mailbox.slice('township:'.length),
        });
  atTheCounterOf = (officeId: string) =>
    this.comingIn(
      { channel: 'visit', direct: true, receivingOfficeId: officeId },
      { by: staffOfOffice(officeId, 'handler') },
    );
  agreeingToElectronic = () => this.comingIn({ answerBy: { electronic: true, post: true } });
  ownedBy = (owner: string) => this.filing({ owner });

  on = (date: CivilDate) => this.step((made) => later(made, date));
  classified = (path: Path = this.filed.filing.kind === 'suggestion' ? '29' : '31(6)') =>
    this.does('classify', { class: classOf(path), path, subject: 'drainage', repeatOf: null, note: '' });
  forwardedTo = (officeId: string) => this.does('forward', { officeId, ...becauseOfTheDrain });
  assignedTo = (officeId: string, reportBy?: CivilDate) =>
    this.step((made) =>
      confirmed(
        proposed(made, 'assign', { officeId, ...becauseOfTheDrain, reportBy: reportBy ?? addDays(made.on, 30) }),
      ),
    );
  handledDirectly = () => this.does('handle-directly', { onTheSpot: false });
  accepted = () => this.does('accept', {});
  acceptedOn = (date: CivilDate) => this.on(date).accepted();
  objected = (reason = '这条沟在河道管理范围里，归水利局管。') =>
    this.does('object', { reason, suggestOfficeId: 'water' });
  objectionAgreed = () => this.does('agree-objection', { reason: '核实过，确实在河道里。' });
  objectionRejected = () => this.does('reject-objection', { reason: '核实过，不在河道里。' });
  recalled = () => this.does('recall', { reason: '转错了单位，收回重转。' });
  changedTo = (officeId: string) => this.does('change-unit', { officeId, reason: '单位合并，由它接着办。' });
  reclassified = (path: Path) =>
    this.does('reclassify', { class: classOf(path), path, reason: '核实后，途径选错了。' });
  extendedBy = (days: number) => this.does('extend', { days, reason: '要请专业队伍探明管道走向。' });
  issued = (letter: Partial<AnswerLetter> = {}) =>
    this.step((made) => {
      const complete = { ...completeLetter(made.matter.state.path), ...letter };
      return confirmed(proposed(made, 'issue', { letter: complete, reviewOrgan: '青禾县人民政府', serial: 1 }));
    });
  issuedOn = (date: CivilDate, letter: Partial<AnswerLetter> = {}) => this.on(date).issued(letter);
  letterTakenBack = () => this.does('take-back-letter', { reason: '日期写错了，重写。' });
  dispatchedBy = (way: Exclude<Way, 'counter'>) =>
    this.does('dispatch', { way, tracking: way === 'post' ? 'XA12345678' : '' });
  dispatchFailed = () => this.does('dispatch-failed', { reason: '收件人不在家，退回来了。' });
  served = (way: Way = 'counter') =>
    way === 'counter' || way === 'post'
      ? this.does('serve', { way, proof: '本人签收' })
      : this.step((made) => proposed(made, 'serve', { way, proof: '' }, holderOfSecret(made.matter.id)));
  servedOn = (date: CivilDate, way: Way = 'counter') => this.on(date).served(way);
  rated = (body: Body, outcome: Word, words = '') =>
    this.does('rate', { body, outcome, manner: 'basically', speed: 'basically', words });
  unhappyAnswered = (body: Body) => this.does('answer-unhappy', { body, reason: '我们又去了一次现场，补清了两段。' });
  closed = () => this.does('close', {}, clockwork);
  supplemented = (words: string) => this.step((made) => supplemented(made, words));
  refused = (code: MoveData['refuse']['code'] = 'outside-competence') =>
    this.does('refuse', { code, door: aDoor, reason: '这件事归别的机关管。' });
  diverted = (path: Path = '31(2)') => this.does('divert', { path, door: aDoor, reason: '劳动争议要先仲裁。' });
  refusalObjected = () => this.does('object-refusal', { reason: '我没有劳动合同，仲裁不收。' });
  takenUpAgain = () => this.does('take-up-again', { reason: '核实过，仲裁确实不收。' });
  sealedTo = (recipientOfficeId = 'discipline', ...accusedOfficeIds: readonly string[]) =>
    this.step((made) => {
      const { receivingOfficeId, officeId } = made.matter.state;
      const seenBy = [receivingOfficeId, ...(officeId === null ? [] : [officeId])];
      return proposed(made, 'seal', { recipientOfficeId, accusedOfficeIds, seenBy });
    });
  noticeGiven = () => this.does('give-notice', { words: '您的举报收到了，正在看。' });
  handedBack = () => this.does('hand-back', { reason: '说的是工程质量，不是检举。' });
  instructedBy = (account: string) =>
    this.does(
      'instruct',
      { leaderId: staffActor(account).staffId, reason: '请住建局十天内到现场看。' },
      staffActor(account),
    );
  reported = () => this.does('report', { reason: '已清淤 120 米，换盖板三块。' });
  reportAccepted = () => this.does('accept-report', {});
  executed = (execution: 'progress' | 'done' | 'refuse-execution' | 'impossible') =>
    this.does(execution, { reason: '清淤做完了，照片在档。' });
  levelChanged = (privacy: Privacy) => this.step((made) => levelChanged(made, privacy));
  identityReadBy = (account: string, reason = '打电话问沟在村口哪一边') =>
    this.step((made) => appended(made, { kind: 'identity-read', reason }, staffActor(account)));
  sealedOpenedBy = (account: string, reason = '核对线索，准备谈话') =>
    this.step((made) => appended(made, { kind: 'sealed-read', reason }, staffActor(account)));
  recusedBy = (account: string) =>
    this.step((made) => {
      const actor = staffActor(account);
      const asHead = actor.roles.includes('head');
      return appended(made, { kind: 'recused', staffId: actor.staffId, asHead, reason: '和来信人是亲戚' }, actor);
    });

  does = <M extends Move>(move: M, data: MoveData[M], actor?: Actor) =>
    this.step((made) => confirmed(proposed(made, move, data, actor)));
  proposes = <M extends Move>(move: M, data: MoveData[M], actor?: Actor) =>
    this.step((made) => proposed(made, move, data, actor));

  private step = (next: Step): MatterBuilder => new MatterBuilder(this.filed, [...this.steps, next]);

  private filing = (changed: Partial<Filed>): MatterBuilder => {
    if (this.steps.length > 0) throw new Error('what is filed is said before the first step');
    return new MatterBuilder({ ...this.filed, ...changed }, []);
  };

  private comingIn = (changed: Partial<Filed['filing']>, more: Partial<Filed> = {}): MatterBuilder =>
    this.filing({ ...more, filing: { ...this.filed.filing, ...changed } });

  private senderOf = (channel: Channel): Filed['filing']['sender'] =>
    channel === 'from-above' ? { organ: '市信访局', number: '清江信转〔2026〕7号', date: this.filed.on } : null;
}

const becauseOfTheDrain = { because: '城区和城边的排水归它管', suggested: true };

const classOf = (path: Path) => (path === '29' ? 'suggestion' : 'petition');
