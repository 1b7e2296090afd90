import type { County } from '../../../shared/people/county';

/** The invented county. Its lengths are defaults an administrator may change. */
export const county: County = {
  id: 'qinghe',
  name: '青禾县',
  petitionOfficeId: 'petition-office',
  jointMeetingOfficeId: 'joint-meeting',
  hotline: '0000-5550016',
  address: '河滨路 8 号',
  hours: '工作日 上午 8:30–12:00，下午 2:30–5:30',
  settings: {
    dutyAnswerDays: 60,
    suggestionAnswerDays: 30,
    serviceWorkingDays: 5,
    ratingWindowDays: 30,
    ratingChangeDays: 7,
    unhappyWorkingDays: 10,
    executionDays: 60,
    reportWorkingDays: 5,
    rulingWorkingDays: 2,
    refusalObjectionWorkingDays: 10,
    instructionWorkingDays: 2,
    internalTargetDays: 4,
    electronicOpenDays: 7,
    postProofDays: 15,
    publicNoticeDays: 30,
    assignDefaultDays: { petition: 30, duty: 30, suggestion: 20, instruction: 15 },
  },
};
