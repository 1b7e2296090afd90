import type { OperationName } from '../../shared/contract/operations';
import { readCard } from '../handlers/desk-card';
import { readDeskHome } from '../handlers/desk-home';
import { listWork } from '../handlers/desk-list';
import { readDeskNotices } from '../handlers/desk-notices';
import { searchDesk } from '../handlers/desk-search';
import { readHome } from '../handlers/home-read';
import { readIdentity } from '../handlers/identity-read';
import { readInbox } from '../handlers/inbox-read';
import { markSeen } from '../handlers/inbox-seen';
import { readLaw } from '../handlers/law-read';
import { readLetter } from '../handlers/letter-read';
import { saveDraft } from '../handlers/letter-save-draft';
import { acceptMatter } from '../handlers/matter-accept';
import { answerInstruction } from '../handlers/matter-answer-instruction';
import { answerRefusalObjection } from '../handlers/matter-answer-refusal-objection';
import { answerReport } from '../handlers/matter-answer-report';
import { answerUnhappy } from '../handlers/matter-answer-unhappy';
import { assignMatter } from '../handlers/matter-assign';
import { assignUnderWay } from '../handlers/matter-assign-under-way';
import { bindMatter } from '../handlers/matter-bind';
import { changeUnit } from '../handlers/matter-change-unit';
import { changeVisibility } from '../handlers/matter-change-visibility';
import { classifyMatter } from '../handlers/matter-classify';
import { confirmStep } from '../handlers/matter-confirm';
import { dispatchLetter } from '../handlers/matter-dispatch';
import { letterCameBack } from '../handlers/matter-dispatch-failed';
import { divertMatter } from '../handlers/matter-divert';
import { enterAtCounter } from '../handlers/matter-enter';
import { executeOpinion } from '../handlers/matter-execute';
import { extendMatter } from '../handlers/matter-extend';
import { fileFromPhone } from '../handlers/matter-file';
import { forwardMatter } from '../handlers/matter-forward';
import { giveNotice } from '../handlers/matter-give-notice';
import { handBack } from '../handlers/matter-hand-back';
import { handOn } from '../handlers/matter-hand-on';
import { handleDirectly } from '../handlers/matter-handle-directly';
import { instructOnMatter } from '../handlers/matter-instruct';
import { issueLetter } from '../handlers/matter-issue';
import { sayNotSo } from '../handlers/matter-not-so';
import { objectToMatter } from '../handlers/matter-object';
import { objectToRefusal } from '../handlers/matter-object-refusal';
import { openLetter } from '../handlers/matter-open-letter';
import { rateMatter } from '../handlers/matter-rate';
import { readMatter } from '../handlers/matter-read';
import { recallMatter } from '../handlers/matter-recall';
import { reclassifyMatter } from '../handlers/matter-reclassify';
import { recuse } from '../handlers/matter-recuse';
import { refuseMatter } from '../handlers/matter-refuse';
import { refuseForGood } from '../handlers/matter-refuse-for-good';
import { releaseUnhappy } from '../handlers/matter-release-unhappy';
import { reportOnMatter } from '../handlers/matter-report';
import { ruleObjection } from '../handlers/matter-rule-objection';
import { sealMatter } from '../handlers/matter-seal';
import { sendStepBack } from '../handlers/matter-send-back';
import { serveLetter } from '../handlers/matter-serve';
import { supplementMatter } from '../handlers/matter-supplement';
import { takeBackLetter } from '../handlers/matter-take-back-letter';
import { takeUpAgain } from '../handlers/matter-take-up-again';
import { listMine } from '../handlers/matters-mine';
import { listOffices } from '../handlers/offices-list';
import { logInByPhone } from '../handlers/phone-log-in';
import { sendPhoneCode } from '../handlers/phone-send-code';
import { addPhoto } from '../handlers/photo-add';
import { listPublicNotices } from '../handlers/public-notices-list';
import { readReceipt } from '../handlers/receipt-read';
import { openSealed } from '../handlers/sealed-open';
import { endSession } from '../handlers/session-end';
import { readSession } from '../handlers/session-read';
import { showDemoLogIns } from '../handlers/staff-demo-log-ins';
import { logInStaff } from '../handlers/staff-log-in';
import { openTracking } from '../handlers/track-open';
import { figuresRead } from '../handlers/figures-read';
import type { Handler } from './handler';

/** Every operation's handler. An operation without one does not compile. */
export const handlers: { readonly [N in OperationName]: Handler<N> } = {
  'home.read': readHome,
  'law.read': readLaw,
  'public-notices.list': listPublicNotices,
  'matter.file': fileFromPhone,
  'photo.add': addPhoto,
  'track.open': openTracking,
  'phone.send-code': sendPhoneCode,
  'phone.log-in': logInByPhone,
  'staff.log-in': logInStaff,
  'staff.demo-log-ins': showDemoLogIns,
  'session.end': endSession,
  'session.read': readSession,
  'matters.mine': listMine,
  'matter.read': readMatter,
  'receipt.read': readReceipt,
  'letter.read': readLetter,
  'matter.open-letter': openLetter,
  'matter.supplement': supplementMatter,
  'matter.change-visibility': changeVisibility,
  'matter.bind': bindMatter,
  'matter.rate': rateMatter,
  'matter.release-unhappy': releaseUnhappy,
  'matter.object-refusal': objectToRefusal,
  'matter.not-so': sayNotSo,
  'inbox.read': readInbox,
  'inbox.seen': markSeen,
  'desk.home': readDeskHome,
  'desk.list': listWork,
  'desk.search': searchDesk,
  'desk.card': readCard,
  'desk.notices': readDeskNotices,
  'offices.list': listOffices,
  'identity.read': readIdentity,
  'matter.enter': enterAtCounter,
  'matter.classify': classifyMatter,
  'matter.reclassify': reclassifyMatter,
  'matter.seal': sealMatter,
  'sealed.open': openSealed,
  'matter.give-notice': giveNotice,
  'matter.hand-on': handOn,
  'matter.hand-back': handBack,
  'matter.forward': forwardMatter,
  'matter.assign': assignMatter,
  'matter.instruct': instructOnMatter,
  'matter.assign-under-way': assignUnderWay,
  'matter.answer-instruction': answerInstruction,
  'matter.handle-directly': handleDirectly,
  'matter.accept': acceptMatter,
  'matter.object': objectToMatter,
  'matter.rule-objection': ruleObjection,
  'matter.recall': recallMatter,
  'matter.change-unit': changeUnit,
  'matter.refuse': refuseMatter,
  'matter.refuse-for-good': refuseForGood,
  'matter.divert': divertMatter,
  'matter.take-up-again': takeUpAgain,
  'matter.answer-refusal-objection': answerRefusalObjection,
  'matter.extend': extendMatter,
  'letter.save-draft': saveDraft,
  'matter.issue': issueLetter,
  'matter.take-back-letter': takeBackLetter,
  'matter.dispatch': dispatchLetter,
  'matter.dispatch-failed': letterCameBack,
  'matter.serve': serveLetter,
  'matter.report': reportOnMatter,
  'matter.answer-report': answerReport,
  'matter.execute': executeOpinion,
  'matter.answer-unhappy': answerUnhappy,
  'matter.confirm': confirmStep,
  'matter.send-back': sendStepBack,
  'matter.recuse': recuse,
  'figures.read': figuresRead,
};
