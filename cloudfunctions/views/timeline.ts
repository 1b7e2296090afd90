import type { TimelineStep } from '../../shared/contract/views';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { runDue, runningClock } from '../../shared/clocks/running';
import { dayInSentence } from '../../shared/letters/notice-dates';
import { answerKindFor } from '../../shared/letters/answer';
import type { Circumstances } from '../../shared/matter/circumstances';
import { isLaidReady } from '../../shared/matter/guards';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';
import { isIn, isOpen } from '../../shared/matter/statuses';
import { deadlineCard } from './deadline-card';
import { lettersOf } from './letters';
import { pastSteps } from './past-steps';
import { officeName } from './view-desk';

/** 走到哪一步了: what happened and why, the one step we are at, and what is still to come with its period. */
export const timelineOf = (matter: Matter, on: Circumstances): TimelineStep[] => {
  const titles = new Map(lettersOf(matter, on).map(({ id, title }) => [id, title]));
  const behind = pastSteps(matter, on).map(({ letterId, ...step }): TimelineStep => {
    const title = letterId === null ? undefined : titles.get(letterId);
    return {
      when: 'past',
      ...step,
      period: null,
      letterId: title === undefined ? null : letterId,
      letterTitle: title ?? null,
    };
  });
  const now = nowOf(matter, on);
  return [...behind, ...(now === null ? [] : [now]), ...ahead(matter.state, on)];
};

const step = (when: 'now' | 'next', what: string, period: string | null): TimelineStep => ({
  when,
  on: null,
  at: null,
  what,
  why: null,
  period,
  letterId: null,
  letterTitle: null,
});

/** Where the matter is today. A final state has none, unless somebody still owes an answer (C15, C18). */
const nowOf = (matter: Matter, on: Circumstances): TimelineStep | null => {
  const card = deadlineCard(matter, on);
  if (card === null && !isOpen(matter.state.status)) return null;
  const period = card === null ? null : `第 ${card.day} 天，共 ${card.length} 天`;
  return step('now', whatNow(matter.state, on), period);
};

const whatNow = (state: MatterState, on: Circumstances): string => {
  const unit = officeName(state.officeId ?? state.receivingOfficeId, on);
  const office = officeName(on.county.petitionOfficeId, on);
  switch (state.status) {
    case 'REGISTERED':
    case 'CLASSIFIED':
      return state.filing.direct ? `等${unit}回话` : `等${office}把您的事交给管它的单位`;
    case 'FORWARDED':
    case 'ASSIGNED':
      return `等${unit}回话`;
    case 'OBJECTED':
      return `${unit}说不归它管，等${office}核实定下来`;
    case 'HANDLING':
      return `${unit}正在查，要给您书面意见`;
    case 'DUTY':
      return `${unit}正在依法去管`;
    case 'SUGGESTION':
      return `${unit}正在研究您的建议`;
    case 'OPINION_ISSUED':
      return isLaidReady(state) ? '书面意见出来了，等您打开' : '书面意见签发了，正在送给您';
    case 'SERVED':
      return afterService(state, unit, on);
    case 'REPORT_SEALED':
      return `等${officeName(state.sealed?.recipientOfficeId ?? null, on)}告诉您收到了`;
    case 'NOT_ACCEPTED':
    case 'NO_LONGER':
    case 'DIVERTED':
      return `等${office}答复您的不服`;
    default:
      return '还在办';
  }
};

const afterService = (state: MatterState, unit: string, on: Circumstances): string => {
  const unhappy = (['unit', 'petition-office'] as const).find((body) => state.unhappy[body]?.state === 'open');
  if (unhappy !== undefined)
    return `等${unhappy === 'unit' ? unit : officeName(on.county.petitionOfficeId, on)}再答复您`;
  if (['pending', 'in-progress', 'refused'].includes(state.execution.state)) return `${unit}正在办答应您的事`;
  return '等您来评';
};

/** The steps to come, each with how long it may take. */
const ahead = (state: MatterState, on: Circumstances): readonly TimelineStep[] => {
  if (!isOpen(state.status)) return [];
  const isNotSent = isIn('atTheReceivingOffice', state.status);
  const isNotAccepted = isNotSent || isIn('sent', state.status) || state.status === 'OBJECTED';
  const isNotAnswered = isNotAccepted || isIn('underWay', state.status);
  return [
    ...(isNotSent && !state.filing.direct
      ? [step('next', '管它的单位书面告诉您：归不归它管、怎么办', `收到后 ${clockOf('C3').length} 天内`)]
      : []),
    ...(isNotAccepted ? [answering(state, on)] : []),
    ...(isNotAnswered || state.status === 'OPINION_ISSUED' ? [judging(state, on)] : []),
    ...(state.status === 'SERVED' ? closing(state, on) : []),
  ];
};

const kindOf = (state: MatterState) =>
  answerKindFor(state.path ?? (state.filing.kind === 'suggestion' ? '29' : '31(6)')) ?? 'opinion';

const answering = (state: MatterState, { county }: Circumstances): TimelineStep => {
  switch (kindOf(state)) {
    case 'opinion':
      return step('next', '查清楚，给您书面意见', `收下这件事之后 ${clockOf('C5').length} 天内`);
    case 'duty-reply':
      return step('next', '依法去管，书面答复您', `收下这件事之后 ${county.settings.dutyAnswerDays} 天内`);
    case 'suggestion-reply':
      return step('next', '研究您的建议，答复采不采纳', `收下这件事之后 ${county.settings.suggestionAnswerDays} 天内`);
  }
};

const judging = (state: MatterState, { county }: Circumstances): TimelineStep => {
  const days = `收到书面意见后 ${county.settings.ratingWindowDays} 天内`;
  return kindOf(state) === 'opinion' ? step('next', '您来评；不服可以申请复查', days) : step('next', '您来评', days);
};

const closing = (state: MatterState, on: Circumstances): readonly TimelineStep[] => {
  const window = runningClock(state, 'C13');
  return window === null
    ? []
    : [step('next', '没有别的事，就办结', `${dayInSentence(runDue(window, on.calendar).legal)}以后`)];
};
