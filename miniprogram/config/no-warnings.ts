import { type Compiler } from 'webpack';

/** A warning of the compiler is a missing icon or a dead import that shows only on somebody's phone, so it stops the build. */
export class NoWarnings {
  apply(compiler: Compiler): void {
    compiler.hooks.afterCompile.tap('NoWarnings', (compilation) => {
      compilation.errors.push(...compilation.warnings);
      compilation.warnings = [];
    });
  }
}
