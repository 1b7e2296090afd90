import Taro from '@tarojs/taro';

/** WeChat: tells at once whether there is a network, and again at every change. */
export function watchNetwork(tell: (connected: boolean) => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected));
  void Taro.getNetworkType().then(
    ({ networkType }) => tell(networkType !== 'none'),
    // A device that cannot say counts as connected; the call itself will tell.
    () => tell(true),
  );
}
