export const dismiss = 'Dismiss';
export const reloadNeeded = 'This page needs a reload for protection.';
/** The browser gate had nothing to judge by yet, and stopped a message that it would have let go. */
export const sendAgain =
  'Protection was just starting, so your last message was not sent. Please send it again.';
