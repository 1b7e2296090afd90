import Taro, { useRouter } from '@tarojs/taro';
import { inBrowser } from './present';

/** The pages a citizen comes to from another page. The three at the bottom are tabs and are reached with `goToTab`. */
export type CitizenPage =
  | 'file'
  | 'receipt'
  | 'track'
  | 'matter'
  | 'letter'
  | 'rate'
  | 'supplement'
  | 'who-sees'
  | 'refusal'
  | 'login'
  | 'inbox'
  | 'reception'
  | 'mailbox'
  | 'notices'
  | 'law';

export type Tab = 'home' | 'mine' | 'me';

type Params = Readonly<Record<string, string>>;

const addressOf = (page: CitizenPage, params: Params): string => {
  const asked = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/citizen/${page}/index${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
};

/** To another page; back leads here again. */
export const go = (page: CitizenPage, params: Params = {}): void =>
  void Taro.navigateTo({ url: addressOf(page, params) });

/** To another page in place of this one: back does not lead to what is finished. */
export const goInstead = (page: CitizenPage, params: Params = {}): void =>
  void Taro.redirectTo({ url: addressOf(page, params) });

export const goToTab = (tab: Tab): void => void Taro.reLaunch({ url: `/pages/${tab}/index` });

export const goToDesk = (): void => void Taro.navigateTo({ url: '/desk/login/index' });

export const ring = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber });

/** What this page was opened with. WeChat hands it over as it stands in the address, a browser decoded. */
export function useParams(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value === undefined || inBrowser ? value : decodeURIComponent(value),
    ]),
  );
}
