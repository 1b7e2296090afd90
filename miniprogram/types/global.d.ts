/// <reference types="@tarojs/taro" />

declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    /** Set by the build: the target this bundle is for. */
    readonly TARO_ENV: 'h5' | 'weapp';
  }
}
