/** Networks and services whose names stand in rows of buttons, in every language. */
export const networks: ReadonlySet<string> = new Set(
  (
    'facebook fb twitter x whatsapp telegram tg linkedin reddit pinterest messenger vk vkontakte viber tumblr instagram ins ' +
    'youtube yt pocket flipboard threads bluesky mastodon wechat weibo line ok odnoklassniki rss google plus gp g+ ' +
    'tiktok snapchat skype digg stumbleupon xing mix email e-mail sms url pdf print app ios android'
  ).split(' '),
);

/** Who sells pictures, as named behind captions; news agencies are known besides. */
export const pictureAgencies: ReadonlySet<string> = new Set([
  'getty',
  'getty images',
  'shutterstock',
  'alamy',
  'istock',
  'imago',
  'unsplash',
  'epa',
  'epa-efe',
  'sputnik',
  'picture alliance',
  'zuma',
  'nurphoto',
]);
