import { useElder } from '@/client/elder';
import { useCounty } from '@/client/county';
import { useMine } from '@/client/mine';
import { Page } from '@/components/Page';
import { DoorsLarge } from './DoorsLarge';
import { DoorsStandard } from './DoorsStandard';
import { Hero } from './Hero';
import './index.scss';
import { lineOfMine, lineOfReception } from './lines';
import { Nearest } from './Nearest';

/** The first page: the matter that is nearest, then the doors. */
export default function Home() {
  const elder = useElder();
  const { county } = useCounty();
  const mine = useMine();
  const doors = { county, mine: lineOfMine(mine), toMine: mine.loggedIn, reception: lineOfReception(county) };
  return (
    <Page title="阳光信访" tab="home" toDo={mine.toDo} mainClass="home" hero={<Hero county={county} />}>
      {!elder && <Nearest matters={mine.matters ?? []} />}
      {elder ? <DoorsLarge {...doors} /> : <DoorsStandard {...doors} />}
    </Page>
  );
}
