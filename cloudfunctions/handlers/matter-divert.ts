import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 导入法定途径: court, arbitration, party or administrative procedure, with the right door (row 16, art. 31(1)–(4)). */
export const divertMatter: Handler<'matter.divert'> = async ({ id, version, path, door, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'divert', { path, door, reason });
