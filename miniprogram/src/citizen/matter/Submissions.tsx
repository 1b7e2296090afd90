import { View } from '@tarojs/components';
import type { PetitionersMatter } from '@shared/contract/views';
import { Photos } from '@/components/Photos';
import { Section } from '@/components/Section';
import { moment } from '@/text/dates';
import { Folded } from '../parts/Folded';
import { type SectionProps } from './section-props';

type Submission = PetitionersMatter['submissions'][number];

/** What was said and shown, word for word as it was sent. */
export function Submissions({ matter: { submissions } }: SectionProps) {
  return (
    <Section title="您说的" className="submissions">
      {submissions.map((one) => (
        <OneSubmission key={one.at} {...one} />
      ))}
    </Section>
  );
}

function OneSubmission({ kind, at, byPetitioner, facts, request, about, place, photos }: Submission) {
  const parts = [
    { head: '您告的', text: about },
    { head: kind === 'filing' ? '事情' : '补充', text: facts },
    { head: '想怎么解决', text: request },
    { head: '在哪里', text: place },
  ].filter(({ text }) => text !== '');
  return (
    <View className="noted">
      <View className="note">
        {moment(at)}
        {byPetitioner ? '' : '，工作人员替您记的'}
      </View>
      {parts.map(({ head, text }) => (
        <View key={head}>
          <View className="sub">{head}</View>
          <Folded>{text}</Folded>
        </View>
      ))}
      {photos.length > 0 && (
        <Photos photos={photos.map(({ id, small }) => ({ id, url: small, state: { at: 'sent' } }))} />
      )}
    </View>
  );
}
