import type { Actor, StaffActor } from '../../shared/people/actor';
import { holderOfSecret, staffActor } from '../builders/people';

/** The units matters are sent to in the walks. `petition-office` handles what it keeps (直办). */
export const units = ['housing', 'water', 'petition-office'] as const;

const accounts = [
  ['dengji1', 'zhuanban1', 'zhuanban2', 'xinfang1', 'xinfang2', 'lianxi1'],
  ['zhujian1', 'zhujian2', 'shuili1', 'shuili2'],
  ['hewan1', 'hewan2', 'hewan3'],
  ['jiwei1', 'zuzhi1', 'shijiwei1', 'shuji1', 'xianwei2', 'zhengfu2'],
  ['shenji1', 'guanli1', 'fucha1'],
].flat();

/** Everybody who may meet such a matter, and some who may not. */
export const cast: readonly StaffActor[] = accounts.map(staffActor);

export const petitioner: Actor = holderOfSecret('matter-1');

/** The cast of a county in which somebody is missing. */
export const castWithout = (...missing: readonly string[]): readonly StaffActor[] =>
  cast.filter(({ staffId }) => !missing.includes(staffId));
