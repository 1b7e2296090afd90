import { Text, View } from '@tarojs/components';
import { useCallback } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { inBrowser } from '@/client/present';
import { A11yView } from '@/components/A11yView';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { TextBox } from '@/components/TextBox';
import { goOn } from '../parts/go';
import { type Home } from '../parts/home';
import { useKeys } from '../parts/keys';
import { RefusalNotice } from '../parts/RefusalNotice';
import { useSteps } from '../parts/use-steps';
import { answerNames } from '../work/moves/answer-names';
import { blockingOf, GapList } from './GapList';
import { letterInHand } from './letter-in-hand';
import { PaperToWrite } from './PaperToWrite';
import { longest } from './sections';
import { type LetterDraft, useLetterDraft } from './use-letter-draft';

export interface WritingProps {
  readonly card: WorkCard;
  readonly home: Home;
  readonly onChanged: () => void;
}

const standsWords = { kept: '已存', going: '正在存', waiting: '还没存上' } as const;

/** The letter in the middle, what it lacks at the right, and sending it to be signed once nothing blocks. */
export function Writing({ card, home, onChanged }: WritingProps) {
  const letterDraft = useLetterDraft(card, onChanged);
  const { draft, gaps, write, stands, saveNow } = letterDraft;
  const { take, busy, refusal } = useSteps();
  const { letter, plain } = letterInHand(draft, card, home.today.date);
  const missing = blockingOf(gaps).length;
  const send = useCallback(async (): Promise<void> => {
    const version = await saveNow();
    if (version === undefined) return;
    const answer = await take('matter.issue', { id: card.id, version });
    if (answer !== undefined && (answer.ok || answer.refusal.code === 'stale-version')) onChanged();
  }, [saveNow, take, card.id, onChanged]);
  const offBecause = busy ? '正在送签' : missing > 0 ? `补齐 ${missing} 项就能送` : undefined;
  useKeys({ main: offBecause === undefined ? () => void send() : undefined });
  return (
    <>
      <View className="panel opaper">
        <View className="opaper__head">
          <View className="b">{answerNames[draft.kind]}</View>
          <A11yView className="note" live="polite">
            草稿，{standsWords[stands]}
          </A11yView>
        </View>
        <A11yView className="opaper__desk" role="region" label="书面意见" tabIndex={0}>
          <Troubles letterDraft={letterDraft} />
          <PaperToWrite letter={letter} draft={draft} gaps={gaps} today={home.today.date} onWrite={write} />
        </A11yView>
      </View>
      <View className="panel oside">
        <A11yView className="oside__scroll" role="region" label="还差什么" tabIndex={0}>
          <GapList kind={draft.kind} gaps={gaps} />
          <TextBox
            id="part-plain"
            label="本人手机上先看到这几句"
            hint="几句大白话：查了什么，怎么办，哪天前"
            value={draft.plain}
            max={longest.plain}
            onChange={(words) => write({ plain: words })}
          />
          <Notice icon="phone">
            {plain.map((sentence) => (
              <View key={sentence}>{sentence}</View>
            ))}
          </Notice>
        </A11yView>
        <View className="oside__acts">
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button icon="stamp" onPress={() => void send()} offBecause={offBecause}>
            送单位负责人签发
            {inBrowser && offBecause === undefined && <Text className="kbd">Ctrl ↵</Text>}
          </Button>
          <View className="note center">负责人签发、送达之后，本人才收到。</View>
          <View className="oside__two">
            <Button kind="second" onPress={() => void saveNow()}>
              存草稿
            </Button>
            {card.moves.includes('extend') && (
              <Button kind="second" onPress={() => goOn('work', { id: card.id, way: 'extend' })}>
                申请延期
              </Button>
            )}
          </View>
        </View>
      </View>
    </>
  );
}

/** Why it is not saved: no network, or a colleague's draft in the way. What was typed stands in the letter. */
function Troubles({ letterDraft: { refusal, theirs, settle } }: { readonly letterDraft: LetterDraft }) {
  if (theirs !== undefined)
    return (
      <Notice tone="soon" spoken>
        <View className="b">同事刚才也改了这份草稿。您写的都在下面，还没存上。</View>
        <View className="oside__two">
          <Button kind="second" small onPress={() => settle(true)}>
            存我写的
          </Button>
          <Button kind="third" small onPress={() => settle(false)}>
            换成他写的
          </Button>
        </View>
      </Notice>
    );
  return refusal === undefined ? null : <RefusalNotice refusal={refusal} />;
}
