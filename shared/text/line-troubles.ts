// Why a line to signs or buttons is down, in a few words.
import type { PrinterTrouble } from '../views/paper.ts'
import { inBoth } from './language.ts'

export const lineTroubles = inBoth<Record<PrinterTrouble, string>>(
  {
    'wrong-address': 'η διεύθυνση ή η θύρα που ορίστηκε δεν υπάρχει',
    'not-a-device': 'αυτό που ορίστηκε δεν είναι συσκευή',
    'no-permission': 'το πρόγραμμα δεν έχει δικαίωμα στη θύρα',
    busy: 'τη θύρα την κρατά άλλο πρόγραμμα',
    refused: 'η συσκευή αρνήθηκε τη σύνδεση',
    unreachable: 'η συσκευή δεν βρίσκεται στο δίκτυο',
    unplugged: 'το καλώδιο ή η συσκευή αποσυνδέθηκε',
    'hung-up': 'η συσκευή έκλεισε τη σύνδεση',
    'no-answer': 'η θύρα δεν παίρνει τίποτε: είναι κολλημένη',
    nonsense: 'η συσκευή λέει ακατάληπτα πράγματα',
    cutter: 'η συσκευή έχει βλάβη',
    fault: 'η συσκευή έχει βλάβη',
  },
  {
    'wrong-address': 'the address or port that was set does not exist',
    'not-a-device': 'what was set is not a device',
    'no-permission': 'the program may not use the port',
    busy: 'another program holds the port',
    refused: 'the device refused the connection',
    unreachable: 'the device is not on the network',
    unplugged: 'the cable or the device was unplugged',
    'hung-up': 'the device closed the connection',
    'no-answer': 'the port takes nothing: it is stuck',
    nonsense: 'the device says nothing that makes sense',
    cutter: 'the device has a fault',
    fault: 'the device has a fault',
  },
)
