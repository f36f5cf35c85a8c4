/** How far before a code an invitation says what it is for; code units. */
const reach = 240;

const invitation =
  /\b(?:meeting (?:id|number)|conference (?:id|call|number|bridge)|conf call|webinar id|dial[ -]?in|or dial|video call|join(?:ing)? (?:info|(?:the |our |a |your )?(?:zoom|teams|webex|meeting|call|webinar))|besprechungs-?id|réunion|reunión)\b/i;
const link = /\b(?:zoom\.us|zoomgov\.com|webex\.com|teams\.microsoft\.com|meet\.google\.com)\/\S{0,160}$/i;

/**
 * Whether the code named at `at` lets people into a meeting: it stands in every invitation, is gone an hour later, and a
 * question about it each time would teach people to answer without reading.
 */
export function isOfMeeting(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return invitation.test(before) || link.test(before);
}
