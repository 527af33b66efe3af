import { phrases, words, type FurnitureWords } from './words.ts';

export const russian: FurnitureWords = {
  buttons: words(
    'поделиться печать распечатать отправить комментарии комментарий комментариев комментировать войти вход регистрация поиск меню',
    'главная закрыть открыть назад вперед далее скопировать ссылку ссылка копировать слушать статью подписаться в на и или по',
    'мин минут минуты назад час часа часов день дней твитнуть класснуть нравится',
  ),
  lines: phrases(
    'реклама | перейти к содержанию | политика конфиденциальности | читать далее | показать ещё | загрузка | срочно | партнёрский материал',
  ),
  notices: phrases(
    'мы используем файлы cookie | этот сайт использует | на сайте используются | подписывайтесь на | подпишитесь на | все права защищены',
    'нажмите здесь | следите за нами | при использовании материалов',
  ),
  teasers: phrases(
    'читайте также | читайте ещё | читать также | смотрите также | по теме | подробнее | материалы по теме | видео | фото',
  ),
  tails: phrases(
    'самое читаемое | популярное | материалы по теме | читайте также | новости партнёров | новости партнеров | другие новости | теги | оставить комментарий',
  ),
  captions: phrases('архивное фото | фото из архива'),
  credits: words('фото изображение источник иллюстрация скриншот'),
};

export const ukrainian: FurnitureWords = {
  buttons: words(
    'поділитися друк надіслати коментарі коментар увійти реєстрація пошук меню головна закрити назад далі скопіювати посилання слухати підписатися в на і або хв хвилин тому година годин',
  ),
  lines: phrases('реклама | читати далі | політика конфіденційності | показати більше | терміново'),
  notices: phrases(
    'ми використовуємо файли cookie | цей сайт використовує | підписуйтесь на | підпишіться на | усі права захищено | всі права захищено',
  ),
  teasers: phrases('читайте також | дивіться також | за темою | детальніше | відео | фото'),
  tails: phrases('найпопулярніше | читайте також | новини партнерів | матеріали за темою | теги'),
  captions: phrases('архівне фото | фото з архіву'),
  credits: words('фото зображення джерело ілюстрація'),
};

export const turkish: FurnitureWords = {
  buttons: words(
    'paylaş yazdır gönder yorum yorumlar yorumla giriş kaydol ara menü kapat aç geri ileri kopyala bağlantı dinle takip et abone ol ve veya dakika saat önce gün',
  ),
  lines: phrases('reklam | içeriğe geç | gizlilik politikası | devamını oku | daha fazla | son dakika'),
  notices: phrases(
    'çerezleri kullanıyoruz | bu site çerez | bültenimize abone | bizi takip edin | tüm hakları saklıdır | buraya tıklayın',
  ),
  teasers: phrases('ayrıca okuyun | ilgili haber | ilgili haberler | bunu da okuyun | video'),
  tails: phrases('en çok okunanlar | ilgili haberler | diğer haberler | etiketler'),
  captions: phrases('arşiv fotoğrafı'),
  credits: words('fotoğraf foto görsel kaynak'),
};

export const arabic: FurnitureWords = {
  buttons: words(
    'شارك مشاركة شاركها طباعة اطبع إرسال أرسل تعليق تعليقات التعليقات دخول تسجيل بحث القائمة الرئيسية إغلاق فتح نسخ الرابط استمع تابعنا على عبر في و أو دقيقة دقائق منذ ساعة ساعات',
  ),
  lines: phrases('إعلان | إعلانات | اقرأ المزيد | المزيد | سياسة الخصوصية | شروط الاستخدام | عاجل | انتقل إلى المحتوى'),
  notices: phrases(
    'نستخدم ملفات تعريف الارتباط | يستخدم هذا الموقع | اشترك في نشرتنا | تابعونا على | جميع الحقوق محفوظة | اضغط هنا | انقر هنا',
  ),
  teasers: phrases('اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | إقرأ أيضا | شاهد أيضا | شاهد أيضاً | مواضيع ذات صلة | فيديو'),
  tails: phrases('الأكثر قراءة | مواضيع ذات صلة | اقرأ أيضا | أخبار ذات صلة | كلمات مفتاحية'),
  captions: phrases('صورة أرشيفية | أرشيفية'),
  credits: words('صورة تصوير المصدر الصورة'),
};
