import type { Action } from '@/lib/model/action';
import type { Detector } from './detector';
import { detectors } from './detectors/index';

/** All detectors, except those that look for everyday things and that the policy names nowhere. */
export const chooseDetectors = (actions: Readonly<Record<string, Action>>): readonly Detector[] =>
  detectors.filter(
    ({ id, category, isOptIn }) =>
      isOptIn !== true ||
      [actions[id], actions[category]].some((action) => action !== undefined && action !== 'allow'),
  );
