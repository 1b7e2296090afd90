import type { WorkCard } from '../../shared/contract/views';
import { dayInSentence } from '../../shared/letters/notice-dates';
import { proposalsFor } from '../../shared/matter/decide';
import { classNames, pathNames, refusalReasons, type RightDoor } from '../../shared/matter/moves';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { MatterState, Proposal } from '../../shared/matter/state';
import type { StaffActor } from '../../shared/people/actor';
import type { Sight } from '../../shared/people/visibility';
import { proposerName } from './doer-names';
import { moveNames } from './move-names';
import { officeName, type ViewDesk } from './view-desk';

/** Steps that wait for their second person, with everything he needs to say yes or no. */
export const proposalsOf = (
  state: MatterState,
  viewer: StaffActor,
  sight: Sight,
  desk: ViewDesk,
  on: Circumstances,
): WorkCard['proposals'] => {
  if (!sight.text) return [];
  const answerable = proposalsFor(state, viewer, on);
  return state.proposals
    .filter((proposal) => proposal.move !== 'answer-unhappy' || sight.ratings.includes(proposal.data.body))
    .map((proposal) => {
      const { id, move, by } = proposal;
      const mayAnswer = answerable.some((one) => one.id === id);
      // Between the two who decide it; everybody else sees only that a step is waiting.
      const isInside = mayAnswer || (by.kind === 'staff' && by.officeId === viewer.officeId);
      return {
        id,
        move,
        name: moveNames[move],
        by: proposerName(proposal, desk),
        on: proposal.on,
        lines: isInside ? linesOf(proposal, desk) : [],
        mayAnswer,
        own: by.kind === 'staff' && by.staffId === viewer.staffId,
      };
    });
};

const linesOf = (proposal: Proposal, desk: ViewDesk): string[] => {
  switch (proposal.move) {
    case 'object': {
      const { reason, suggestOfficeId } = proposal.data;
      return [
        `理由：${reason}`,
        ...(suggestOfficeId === null ? [] : [`建议交给：${officeName(suggestOfficeId, desk)}`]),
      ];
    }
    case 'reclassify':
      return [
        `改为：${classNames[proposal.data.class]}，${pathNames[proposal.data.path]}`,
        `理由：${proposal.data.reason}`,
      ];
    case 'refuse':
      return [
        `情形：${refusalReasons[proposal.data.code]}`,
        `理由：${proposal.data.reason}`,
        ...doorLines(proposal.data.door),
      ];
    case 'refuse-for-good':
      return [
        `已经终结的那件：${proposal.data.earlierNumber}`,
        `理由：${proposal.data.reason}`,
        ...doorLines(proposal.data.door),
      ];
    case 'divert':
      return [
        `途径：${pathNames[proposal.data.path]}`,
        `理由：${proposal.data.reason}`,
        ...doorLines(proposal.data.door),
      ];
    case 'extend':
      return [`延长 ${proposal.data.days} 天`, `理由：${proposal.data.reason}`];
    case 'issue': {
      const { plain, doneBy } = proposal.data.letter;
      return [`本人先看到：${plain}`, ...(doneBy === null ? [] : [`答应办好：${dayInSentence(doneBy)}前`])];
    }
    default:
      return 'reason' in proposal.data ? [proposal.data.reason] : [];
  }
};

const doorLines = ({ name, address, route, period }: RightDoor): readonly string[] => [
  `该去：${name}，${address}`,
  `怎么办：${route}`,
  ...(period === '' ? [] : [`期限：${period}`]),
];
