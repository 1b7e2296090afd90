import { type WorkCard } from '@shared/contract/views';
import { Execution, Refusal, Service, Unhappy } from './after-the-answer';
import { Assignment, Instructions, Objections } from './between-offices';
import { SealedBox } from './SealedBox';

/** What happened besides: leaders' words, objections, the assignment, refusals, service, execution, ratings, the sealed box. */
export function Beside({ card }: { readonly card: WorkCard }) {
  return (
    <>
      <SealedBox sealed={card.sealed} />
      <Instructions instructions={card.instructions} />
      <Objections objections={card.objections} />
      <Assignment assignment={card.assignment} />
      <Refusal refusal={card.refusal} objection={card.refusalObjection} />
      <Service service={card.service} />
      <Execution execution={card.execution} />
      <Unhappy unhappy={card.unhappy} />
    </>
  );
}
