import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Leaf } from '@/components/Leaf';
import { Link } from '@/components/Link';
import { ListRow } from '@/components/ListRow';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { type County, useCounty } from '@/client/county';
import { ring } from '@/client/go';
import { dayAndWeekday, monthName } from '@/text/dates';
import { Phrases } from '../parts/Phrases';
import { UnseenTitle } from '../parts/UnseenTitle';
import { RefusalNotice } from '../parts/RefusalNotice';
import { type Reception, receptionDays } from './days';
import './index.scss';

/** 约领导: who receives on the coming days and where. Nobody needs a booking to be received. */
export default function ReceptionPage() {
  const { county, refusal, again } = useCounty();
  return (
    <Page
      title="约领导"
      bar={
        county === undefined ? undefined : (
          <Button kind="second" icon="phone" onPress={() => ring(county.county.hotline)}>
            打电话：{county.county.hotline}
          </Button>
        )
      }
    >
      <UnseenTitle>谁接待，在哪里</UnseenTitle>
      {county === undefined && refusal !== undefined && (
        <RefusalNotice refusal={refusal}>
          <Button kind="second" small onPress={again}>
            再看一次
          </Button>
        </RefusalNotice>
      )}
      {county !== undefined && <Days county={county} />}
    </Page>
  );
}

function Days({ county }: { readonly county: County }) {
  const { key, months, daily } = receptionDays(county.receptions);
  const [all, setAll] = useState(false);
  return (
    <>
      {key.map((one) => (
        <KeyDay key={one.date} day={one} />
      ))}
      <Notice>不用预约，当天直接来就接待。不方便来，打电话也能说。</Notice>
      {months.map(({ month, days }) => (
        <Section key={month} title={`${monthName(month)}，谁在县里接待`}>
          {days.map((one) => (
            <OneDay key={`${one.date} ${one.title} ${one.name}`} day={one} />
          ))}
        </Section>
      ))}
      <Section title="乡镇（街道）每个工作日接待">
        <View className="sub">不用约，直接去。</View>
        {(all ? daily : daily.slice(0, 3)).map(({ title, name, place, hours }) => (
          <ListRow
            key={title}
            title={`${title} ${name}`}
            line={
              <>
                <View>{place}</View>
                <View>
                  <Phrases>{hours}</Phrases>
                </View>
              </>
            }
          />
        ))}
        {!all && daily.length > 3 && <Link onPress={() => setAll(true)}>全部 {daily.length} 个乡镇、街道</Link>}
      </Section>
    </>
  );
}

/** The secretary's or the county head's day: the date to remember is a leaf. */
function KeyDay({ day: { date, title, name, hours, place, provisional } }: { readonly day: Reception }) {
  return (
    <View className="card reception-key">
      <Leaf date={date} provisional={provisional} />
      <View>
        <View className="reception-key__who">
          <Text className="nb">{title}</Text> <Text className="nb">{name}</Text> <Text className="nb">接待</Text>
        </View>
        <View className="sub">
          <View>
            <Phrases>{hours}</Phrases>
          </View>
          <View>
            <Phrases>{place}</Phrases>
          </View>
          {provisional && <View>日子暂定，定了再说一声。</View>}
        </View>
      </View>
    </View>
  );
}

function OneDay({ day: { date, title, name, place, provisional } }: { readonly day: Reception }) {
  return (
    <View className="reception-day">
      <View className="reception-day__date b">{dayAndWeekday(date)}</View>
      <View className="reception-day__who">
        <View>
          <Phrases>{title}</Phrases> <Text className="nb">{name}</Text>
        </View>
        <View className="note">{place}</View>
      </View>
      {provisional && <Tag state="prov">暂定</Tag>}
    </View>
  );
}
