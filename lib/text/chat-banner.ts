export const chatBannerLabel = 'About this conversation';
export const hideChatBanner = 'Hide for now';
