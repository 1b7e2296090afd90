import Taro from '@tarojs/taro';

type DeskPage = 'login' | 'work' | 'enter' | 'opinion' | 'figures' | 'print';
type Params = Readonly<Record<string, string>>;

const addressOf = (page: DeskPage, params: Params): string => {
  const asked = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/desk/${page}/index${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
};

/** On top of this page: back leads here again. */
export const goOn = (page: DeskPage, params: Params = {}): void =>
  void Taro.navigateTo({ url: addressOf(page, params) });

/** Instead of everything that is open: the lines of the menu. */
export const goOver = (page: DeskPage, params: Params = {}): void =>
  void Taro.reLaunch({ url: addressOf(page, params) });

const isAlone = (): boolean => Taro.getCurrentPages().length < 2;

/** One page back, or to the lists when this one was opened directly. */
export const goBackOnDesk = (): void => (isAlone() ? goOver('work') : void Taro.navigateBack());

// Several calls of a page may find out together that the session is over; one log-in page is enough.
let isOpening = false;

/** Over the page one is on, so that what was typed stays there; with nothing to go back to, logging in leads to the lists. */
export const goToLogIn = (): void => {
  if (isOpening) return;
  isOpening = true;
  goOn('login', { again: 'yes' });
};

export const logInIsOpen = (isOpen: boolean): void => void (isOpening = isOpen);
