export const dismiss = 'Dismiss';
export const reloadNeeded = 'This page needs a reload for protection.';
