// The settings of taking a number by phone, in words.
import { inBoth } from './language.ts'

export const settingsPhones = inBoth(
  {
    about:
      'Όποιος έρχεται σκανάρει έναν κωδικό QR στην είσοδο και παίρνει αριθμό στο κινητό του, χωρίς χαρτί. Ο κωδικός αλλάζει κάθε λεπτό και ισχύει το πολύ τέσσερα: μια φωτογραφία ή ένας σύνδεσμος που στάλθηκε δεν δίνει αριθμό από το σπίτι.',
    noAddress: 'Πρώτα συμπληρώστε τη «Διεύθυνση για τα κινητά» στην ενότητα «Ο δήμος». Ως τότε δεν φαίνεται κωδικός.',
    on: 'Δίνονται αριθμοί με το κινητό',
    onAbout: 'Ένας ζωντανός αριθμός για κάθε κινητό. Ωράριο και όρια υπηρεσιών ισχύουν όπως στο εκδοτήριο.',
    where: 'Πού φαίνεται ο κωδικός',
    doorAbout:
      'Σε οθόνη ή tablet στην είσοδο, στη σελίδα /door. Εγκρίνεται στις «Συσκευές», πάντα: όποιος βλέπει τον κωδικό μπορεί να πάρει αριθμό.',
    atKiosk: 'Και στην πρώτη σελίδα ενός όρθιου εκδοτηρίου',
    atKioskAbout: 'Μόνο όπου οι δημόσιες οθόνες είναι εγκεκριμένες συσκευές.',
    limits: 'Όριο',
    inTenMinutes: 'Το πολύ σε δέκα λεπτά',
    inTenMinutesAbout: 'Σε όλο τον χώρο. Πέρα από αυτό το κινητό λέει να δοκιμάσουν σε λίγο ή στο εκδοτήριο.',
    numbers: 'αριθμοί',
  },
  {
    about:
      'Whoever comes scans a QR code at the entrance and takes a number on the phone, without paper. The code changes every minute and holds for four at most: a photograph, or a link that was sent on, gives no number from home.',
    noAddress: 'First fill in the “Address for phones” under “The municipality”. Until then no code is shown.',
    on: 'Numbers are given by phone',
    onAbout: 'One live number for each phone. Opening hours and caps hold as at the kiosk.',
    where: 'Where the code is shown',
    doorAbout:
      'On a screen or tablet at the entrance, at the page /door. It is always approved under “Devices”: whoever sees the code can take a number.',
    atKiosk: 'On the first page of an upright kiosk too',
    atKioskAbout: 'Only where the public screens are approved devices.',
    limits: 'Limit',
    inTenMinutes: 'At most in ten minutes',
    inTenMinutesAbout: 'In the whole office. Beyond that the phone says to try again shortly, or at the kiosk.',
    numbers: 'numbers',
  },
)
