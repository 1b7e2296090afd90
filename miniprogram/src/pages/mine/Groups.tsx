import { Button } from '@/components/Button';
import { Empty } from '@/components/Empty';
import { go } from '@/client/go';
import { type MySummary } from '@/client/mine';
import { Group } from './Group';
import { MatterRow } from './MatterRow';
import { YoursRow } from './YoursRow';

/** Whatever has no date stands after what has one. */
const dueOf = ({ card }: MySummary): string => card?.dueOn ?? '9999';

export function Groups({ matters }: { readonly matters: readonly MySummary[] }) {
  const of = (group: MySummary['group']) => matters.filter((matter) => matter.group === group);
  const going = of('going').sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
  if (matters.length === 0)
    return (
      <Empty title="您还没有反映过事情" line="交了以后，走到哪一步、谁最晚哪天要做什么，都在这里。">
        <Button small onPress={() => go('file')}>
          我要反映
        </Button>
      </Empty>
    );
  return (
    <>
      <Group title="要您做的" matters={of('yours')}>
        {(matter, at) => <YoursRow key={matter.id} matter={matter} first={at === 0} />}
      </Group>
      <Group title="正在办" matters={going}>
        {(matter) => <MatterRow key={matter.id} matter={matter} />}
      </Group>
      <Group title="办完的" matters={of('over')}>
        {(matter) => <MatterRow key={matter.id} matter={matter} />}
      </Group>
    </>
  );
}
