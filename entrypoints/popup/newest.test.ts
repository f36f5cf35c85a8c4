import { expect, it } from 'vitest';
import { showNewest } from './newest';

it('shows no older reading over a newer one, in whatever order they end', async () => {
  const readings = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const shown: string[] = [];
  let begun = 0;
  const draw = showNewest(
    () => readings[begun++]?.promise ?? Promise.resolve('none'),
    (what) => shown.push(what),
  );
  const drawn = [draw(), draw()];
  readings[1]?.resolve('new');
  await drawn[1];
  readings[0]?.resolve('old');
  await drawn[0];
  expect(shown).toEqual(['new']);
});
