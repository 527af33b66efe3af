import { phrases, words, type FurnitureWords } from './words.ts';

export const german: FurnitureWords = {
  buttons: words(
    'teilen drucken merken kommentare kommentar kommentieren mailen versenden senden anmelden abmelden abonnieren suche menü',
    'startseite zurück weiter schließen öffnen vorlesen anhören artikel auf per bei über und oder mehr link kopieren schrift',
    'minuten minute min lesezeit vor stunde stunden tag tagen woche wochen nach oben bilder video videos',
  ),
  lines: phrases(
    'anzeige | werbung | zum inhalt springen | zur startseite | impressum | datenschutz | datenschutzerklärung | agb',
    'mehr anzeigen | artikel anhören | artikel teilen | newsletter | eilmeldung | bitte warten | quelle anzeigen',
  ),
  notices: phrases(
    'wir verwenden cookies | diese website verwendet cookies | diese webseite verwendet cookies | melden sie sich an',
    'jetzt abonnieren | abonnieren sie unseren | folgen sie uns | alle rechte vorbehalten | bitte aktivieren sie javascript',
    'hier klicken | lesen sie den ganzen artikel',
  ),
  teasers: phrases(
    'lesen sie auch | lesen sie mehr | mehr zum thema | mehr dazu | siehe auch | auch interessant | hintergrund | video | podcast | zum thema',
  ),
  tails: phrases(
    'mehr zum thema | meistgelesen | das könnte sie auch interessieren | weitere artikel | weitere themen | ähnliche artikel | schlagworte',
  ),
  captions: phrases('archivbild | symbolbild | archivfoto'),
  credits: words('foto fotos bild bilder quelle grafik archiv'),
};

export const french: FurnitureWords = {
  buttons: words(
    'partager imprimer envoyer commenter commentaires commentaire réagir connexion inscription abonner rechercher menu accueil',
    'fermer ouvrir retour suivant précédent sur par et ou plus copier lien lecture article écouter suivre minutes minute min',
    'il y a heure heures jour jours',
  ),
  lines: phrases(
    'publicité | aller au contenu | mentions légales | politique de confidentialité | réservé aux abonnés | contenu sponsorisé',
    'lire la suite | voir plus | offrir cet article | en continu',
  ),
  notices: phrases(
    'nous utilisons des cookies | ce site utilise des cookies | abonnez-vous | inscrivez-vous à | suivez-nous sur | tous droits réservés',
    'cliquez ici | connectez-vous | veuillez activer javascript | cet article est réservé aux abonnés',
  ),
  teasers: phrases(
    'lire aussi | à lire aussi | voir aussi | à lire | lire également | sur le même sujet | vidéo | écouter | en images | direct',
  ),
  tails: phrases(
    'les plus lus | sur le même sujet | à lire aussi | articles liés | dans la même rubrique | à découvrir',
  ),
  captions: phrases("photo d'archives | photo d’archives | image d’illustration | image d'illustration"),
  credits: words('photo crédit crédits image illustration source'),
};

export const spanish: FurnitureWords = {
  buttons: words(
    'compartir imprimir enviar comentar comentarios comentario iniciar sesión suscribirse buscar menú inicio cerrar abrir volver',
    'siguiente anterior en por y o más copiar enlace escuchar artículo seguir minutos minuto min hace hora horas día días',
  ),
  lines: phrases(
    'publicidad | ir al contenido | aviso legal | política de privacidad | leer más | ver más | última hora | contenido patrocinado',
  ),
  notices: phrases(
    'utilizamos cookies | este sitio utiliza cookies | suscríbete a | suscríbase a | regístrate | síguenos en | todos los derechos reservados',
    'haga clic aquí | haz clic aquí | inicia sesión',
  ),
  teasers: phrases(
    'lea también | lee también | ver también | le puede interesar | te puede interesar | más información | relacionado | vídeo | video | en imágenes',
  ),
  tails: phrases(
    'lo más leído | lo más visto | noticias relacionadas | te puede interesar | le puede interesar | más noticias | etiquetas',
  ),
  captions: phrases('foto de archivo | imagen de archivo'),
  credits: words('foto fotos fotografía imagen crédito fuente'),
};

export const italian: FurnitureWords = {
  buttons: words(
    'condividi condividere stampa invia commenta commenti commento accedi registrati abbonati cerca menu chiudi apri indietro avanti su via e o più copia link ascolta articolo segui minuti minuto min fa ore ora',
  ),
  lines: phrases('pubblicità | vai al contenuto | note legali | leggi tutto | contenuto sponsorizzato | ultima ora'),
  notices: phrases(
    'utilizziamo i cookie | questo sito utilizza | iscriviti alla | abbonati a | seguici su | tutti i diritti riservati | clicca qui | riproduzione riservata',
  ),
  teasers: phrases('leggi anche | vedi anche | approfondisci | guarda anche | video'),
  tails: phrases('i più letti | articoli correlati | potrebbe interessarti | ti potrebbe interessare | leggi anche'),
  captions: phrases('foto d’archivio | foto di archivio | immagine di repertorio'),
  credits: words('foto immagine fonte credito'),
};

export const portuguese: FurnitureWords = {
  buttons: words(
    'compartilhar partilhar imprimir enviar comentar comentários comentário entrar assinar buscar menu fechar abrir voltar próximo anterior em por e ou mais copiar ouvir artigo seguir minutos minuto min há horas hora',
  ),
  lines: phrases(
    'publicidade | ir para o conteúdo | termos de uso | política de privacidade | leia mais | ver mais | conteúdo patrocinado',
  ),
  notices: phrases(
    'usamos cookies | este site usa cookies | este site utiliza cookies | inscreva-se | assine a | siga-nos | todos os direitos reservados | clique aqui',
  ),
  teasers: phrases('leia também | leia mais | veja também | saiba mais | vídeo'),
  tails: phrases('mais lidas | mais lidos | notícias relacionadas | você pode gostar | relacionados'),
  captions: phrases('foto de arquivo | imagem de arquivo'),
  credits: words('foto fotos imagem crédito fonte'),
};
