import { useState } from 'react';
import type { PetitionersMatter } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { ErrorSummary } from '@/components/ErrorSummary';
import { goBack, Page } from '@/components/Page';
import { Steps } from '@/components/Steps';
import { goInstead } from '@/client/go';
import { useMatterChange } from '@/client/read-matter';
import { useDraft } from '@/client/use-draft';
import { jumpTo } from '../parts/jump-to';
import { RefusalNotice } from '../parts/RefusalNotice';
import { OneOffice } from './OneOffice';
import { blankRating, isWhole, wholeRating } from './rating';

export interface RatingProps {
  readonly matter: PetitionersMatter;
  readonly again: () => void;
}

/** The handling office first, then the petition office. Each is sent by itself, so that one is never lost for the other. */
export function Rating({ matter, again }: RatingProps) {
  const { id, version, rated } = matter;
  const { draft, change, wipe } = useDraft(`rate:${id}`, blankRating);
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  // The first rating moves the matter; the second must not wait until it was read anew.
  const [moved, setMoved] = useState(0);
  const { busy, refusal, send } = useMatterChange('matter.rate', id);
  // Fixed at the first look: a body just rated may be changed for seven days and would otherwise come up again.
  const [bodies] = useState(() => rated.filter(({ mayRate }) => mayRate).map(({ body }) => body));
  const office = rated.find(({ body }) => body === bodies[at]);

  if (office === undefined || draft === undefined)
    return (
      <Page title="评一评">
        <Empty title="现在没有要您评的" line="评价的日子过了，或者已经评好了。" />
      </Page>
    );

  const { body } = office;
  const said = draft.fields[body];
  const rating = wholeRating(said);
  const next = rated.find((one) => one.body === bodies[at + 1]);
  const sendOne = async () => {
    if (!isWhole(rating)) return setTried(true);
    const done = await send({ id, version: Math.max(version, moved), body, ...rating });
    again();
    if (done === undefined) return;
    setMoved(done.version);
    setTried(false);
    if (next !== undefined) return setAt(at + 1);
    wipe();
    goInstead('matter', { id });
  };
  return (
    <Page
      title="评一评"
      onBack={at === 0 ? goBack : () => setAt(at - 1)}
      head={
        bodies.length > 1 ? (
          <Steps at={at + 1} of={bodies.length} aside={next === undefined ? undefined : `接着评${next.officeName}`} />
        ) : undefined
      }
      bar={
        <>
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button onPress={() => void sendOne()} offBecause={busy ? '正在送' : undefined}>
            {next === undefined ? '评好了，交' : `下一步：评${next.officeName}`}
          </Button>
        </>
      }
    >
      {tried && !isWhole(rating) && (
        <ErrorSummary errors={rating.map((fault) => ({ ...fault, onPress: () => jumpTo(fault.id) }))} />
      )}
      <OneOffice
        key={body}
        matter={matter}
        office={office}
        said={said}
        onSay={(more) => change({ [body]: { ...said, ...more } })}
      />
    </Page>
  );
}
