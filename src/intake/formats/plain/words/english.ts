import { phrases, words, type FurnitureWords } from './words.ts';

export const english: FurnitureWords = {
  buttons: [
    ...words(
      'share shares tweet tweets pin post like likes save saved print email mail copy link copied send sms text size',
    ),
    ...words(
      'bookmark download close open menu search play pause mute unmute live video audio gallery fullscreen loading',
    ),
    ...words('login logout signin signup register account profile home back next previous prev top more less'),
    ...words(
      'comment comments reply follow following subscribe newsletter newsletters on via by to this with us the a an and or',
    ),
    ...words(
      'article story page in up out off your our site settings language font increase decrease icon button skip',
    ),
    ...words(
      'views view show hide all photos photo image images related topics tags tag pdf listen watch read min minutes',
    ),
  ],
  lines: phrases(
    'advertisement | advertisements | advertising | sponsored | sponsored content | promoted | paid content',
    'breaking news | breaking | latest news | top stories | podcasts | podcast | newsletters | live updates',
    'skip to main content | skip to content | toggle navigation | main navigation | story highlights',
    'story continues below | story continues below advertisement | article continues below | continue reading',
    'continue reading below | continue reading the main story | continued below | scroll to continue',
    "view comments | recommended | just in | editor’s picks | editor's picks | hide caption | toggle caption",
    'enlarge this image | click to enlarge | view image | view gallery | copy to clipboard | link copied',
    'now playing | up next | video player is loading | this is a modal window | terms of use',
    'terms of service | terms and conditions | privacy policy | cookie policy | contact us | about us',
    'advertise with us | all rights reserved | press enter | current time | remaining time | stream type live',
    'playback rate | the reporter’s notebook',
  ),
  notices: phrases(
    'sign up for | sign up to | sign in to | log in to | subscribe to | subscribe now | subscribe for',
    'already a subscriber | become a member | support our journalism | we use cookies | we and our partners',
    'this site uses cookies | this website uses cookies | this video is not available',
    'this video can not be played | your browser does not support | please enable javascript',
    'please turn on javascript | please disable your ad | to play this video you need',
    'media playback is unsupported | by clicking | by continuing to | by signing up | by subscribing',
    'follow us on | follow our | like us on | find us on | join our | join us on | click here | tap here',
    'download our | download the app | get the latest | get our | get breaking news | get alerts | share this',
    'share on | share via | tweet this | email this | print this | send this',
    'your email address will not be published | required fields are marked',
    'this article was originally published | this story was originally published | for more news',
    'for the latest news | have a tip | got a tip | do you have a story | all rights reserved | copyright ©',
    'copyright (c) | this material may not be published | no part of this | beginning of dialog window',
    'end of dialog window | press shift question mark',
  ),
  teasers: phrases(
    'read more | read also | also read | read next | read on | read | see also | see more | more on this',
    'more on this story | more | related | related article | related articles | related story',
    'related stories | related news | related coverage | recommended | watch | watch also | watch more',
    'watch live | listen | video | gallery | in pictures | in photos | photos | opinion | explainer | live',
    "live updates | you may also like | you might also like | must read | don't miss | don’t miss",
  ),
  tails: phrases(
    'most read | most popular | most viewed | most shared | trending | trending now | more from',
    'more stories | more news | latest stories | popular stories | you may also like | you might also like',
    'recommended for you | recommended stories | from around the web | around the web | related stories',
    'related articles | related news | related posts | related content | read more | read next',
    'leave a reply | leave a comment | post a comment | add a comment | join the conversation',
    'about the author | podcasts | tags | topics | related topics',
  ),
  bylines: ['by', 'written by', 'reported by', 'reporting by', 'story by', 'author', 'authors', 'edited by', 'from'],
  dates: [
    ...words(
      'published updated posted modified created last first on at edited date time issued release released am pm',
    ),
    ...words('a.m p.m et est edt ct cst cdt pt pst pdt gmt utc bst cet cest ist msk local of the and day'),
    ...words('originally publication'),
  ],
  ago: ['ago'],
  captions: phrases(
    'in this photo | in this image | in this file photo | in this handout | file photo | file picture',
    'file image | file – | file - | a file photo | this file photo | this handout photo | photo shows',
  ),
  credits: words(
    'photo photos photograph image images picture pictures credit caption source video illustration graphic handout screenshot',
  ),
};
