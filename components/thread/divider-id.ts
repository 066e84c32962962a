export const unreadDividerId = "unread-divider";
