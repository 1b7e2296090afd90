import type { PetitionersMatter } from '@shared/contract/views';
import { Page } from '@/components/Page';
import { type Reading } from '@/client/use-read';
import { OfMatter } from './OfMatter';
import { UnseenTitle } from './UnseenTitle';

export interface UntilMatterProps {
  readonly title: string;
  readonly reading: Reading<PetitionersMatter>;
}

/** A page about one matter as long as the matter is not there: what hinders, and the ways to open it. */
export function UntilMatter({ title, reading }: UntilMatterProps) {
  return (
    <Page title={title}>
      <UnseenTitle>{title}</UnseenTitle>
      <OfMatter reading={reading}>{() => null}</OfMatter>
    </Page>
  );
}
