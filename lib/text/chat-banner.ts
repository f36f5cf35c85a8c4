export const chatBannerLabel = 'About this conversation';
export const hideChatBanner = 'Hide for now';
/** A snooze that was asked for when there was none left. */
export const noSnoozeLeft = 'This conversation cannot be put off any more.';
