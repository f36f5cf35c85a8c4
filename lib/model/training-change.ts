/**
 * What became of turning training off:
 * - `off`: the server says so, asked anew
 * - `refused`: it did not take the change
 * - `still-on`: it took the change, and says that training is not off
 * - `unreadable`: it could not be reached, or its answer says nothing of training
 * - `other-account`: the page is on another account than the one that the person was shown
 * - `not-allowed`: the policy does not let the extension do it
 */
export type TrainingChange = 'off' | 'refused' | 'still-on' | 'unreadable' | 'other-account' | 'not-allowed';
