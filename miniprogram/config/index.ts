import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { NormalModuleReplacementPlugin } from 'webpack';
import { FirstLoad } from './first-load';
import { NoWarnings } from './no-warnings';

const root = path.resolve(__dirname, '..', '..');
const shared = path.join(root, 'shared');
const inConfig = (file: string): string => path.join(__dirname, file);
const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';

/** Styles are written in px of a 375 wide design. WeChat gets them as rpx (1 px = 2 rpx), browsers get them as they are. */
const config: UserConfigExport<'webpack5'> = {
  projectName: 'sunshine-petitions',
  date: '2026-11-10',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: path.relative(path.join(root, 'miniprogram'), path.join(root, 'dist', target)),
  framework: 'react',
  plugins: [inConfig('aria-plugin.cjs')],
  compiler: { type: 'webpack5', prebundle: { enable: false }, errorLevel: 1 },
  cache: { enable: false },
  alias: { '@shared': shared, '@': path.resolve(__dirname, '..', 'src') },
  jsMinimizer: 'terser',
  mini: {
    compile: { include: [shared] },
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    webpackChain(chain) {
      chain.plugin('noWarnings').use(NoWarnings);
    },
  },
  h5: {
    compile: { include: [shared] },
    // Relative, so that the same files serve from any folder of any static host.
    publicPath: './',
    staticDirectory: 'static',
    // Real div, span and img: half the weight of Taro's custom elements, and a screen reader knows them.
    useHtmlComponents: true,
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    // px stays px: a browser zooms to 200 % by itself, and no script has to set a root size before the first paint.
    postcss: {
      pxtransform: { enable: false },
      // Our selectors name real elements already.
      htmltransform: { enable: false },
      autoprefixer: { enable: true, config: {} },
      cssModules: { enable: false },
    },
    webpackChain(chain) {
      chain.plugin('noWarnings').use(NoWarnings);
      // The county's host forbids inline styles (Content-Security-Policy), so nothing may write <style> into the page.
      chain.resolve.alias.set('@tarojs/router$', path.join(root, 'node_modules/@tarojs/router/dist/index.js'));
      chain
        .plugin('routerStyle')
        .use(NormalModuleReplacementPlugin, [/router[\\/]dist[\\/]style\.js$/, inConfig('router-style.js')]);
      chain
        .plugin('componentStyle')
        .use(NormalModuleReplacementPlugin, [/@tarojs\/components.*\.css$/, inConfig('nothing.css')]);
      chain.plugin('firstLoad').use(FirstLoad, ['pages/home/index', path.join(root, 'dist', 'first-load.json')]);
      // Our own size check (build.mjs) counts what a phone really loads; webpack's hint would count every file.
      chain.performance.hints(false);
      chain.optimization.splitChunks({
        chunks: 'all',
        maxInitialRequests: 20,
        maxAsyncRequests: 20,
        cacheGroups: {
          base: {
            name: 'base',
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|core-js|core-js-pure|@babel|@swc)[\\/]/,
            priority: 15,
          },
          vendors: { test: /[\\/]node_modules[\\/]/, priority: -10, minChunks: 2, reuseExistingChunk: true },
          own: {
            test: /[\\/](miniprogram[\\/]src|shared)[\\/]/,
            priority: -20,
            minChunks: 3,
            reuseExistingChunk: true,
          },
        },
      });
    },
  },
};

export default defineConfig<'webpack5'>(config);
