/** Networks and services whose names stand in rows of buttons, in every language. */
export const networks: ReadonlySet<string> = new Set(
  (
    'facebook fb twitter x whatsapp telegram tg linkedin reddit pinterest messenger vk vkontakte viber tumblr instagram ins ' +
    'youtube yt pocket flipboard threads bluesky mastodon wechat weibo line ok odnoklassniki rss google plus gp g+ ' +
    'tiktok snapchat skype digg stumbleupon xing mix email e-mail sms url pdf print app ios android'
  ).split(' '),
);

/** Signs of agencies that stand at the end of captions. */
export const agencies: readonly string[] = [
  'ap',
  'afp',
  'reuters',
  'epa',
  'upi',
  'dpa',
  'ansa',
  'efe',
  'tass',
  'itar-tass',
  'sputnik',
  'ria novosti',
  'xinhua',
  'getty',
  'getty images',
  'afp/getty images',
  'anadolu',
  'anadolu agency',
  'anadolu ajansı',
  'belga',
  'kyodo',
  'yonhap',
  'press association',
  'pa wire',
  'shutterstock',
  'alamy',
  'istock',
  'imago',
  'unsplash',
  'reuters file photo',
];
