       IDENTIFICATION DIVISION.
       PROGRAM-ID. IENCIPHE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  KEY-LEN       PIC S9(9) COMP VALUE 64.
       01  KEY-ID        PIC X(64).
       01  PARM-LEN      PIC S9(9) COMP VALUE 0.
       01  PARMS         PIC X(8).
       01  BLOCK-SIZE    PIC S9(9) COMP VALUE 16.
       01  ICV-LEN       PIC S9(9) COMP VALUE 16.
       01  ICV           PIC X(8) VALUE 'PAYROLL1'.
       01  CV-LEN        PIC S9(9) COMP VALUE 32.
       01  CV            PIC X(32).
       01  TXT-LEN       PIC S9(9) COMP VALUE 32.
       01  TXT           PIC X(32).
       01  ENC-LEN       PIC S9(9) COMP VALUE 32.
       01  ENC           PIC X(32).
       01  PAD           PIC S9(9) COMP VALUE 0.
       01  RULE-ARRAY    PIC X(24) VALUE 'CBC'.
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBENC' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.encipher mode=CBC algorithm=? iv=literal
               KEY-ID TXT-LEN TXT ICV RULE-COUNT RULE-ARRAY
               PAD CV ENC.
           CALL 'CSNBRNG' USING RC RS EXIT-LEN EXIT-DATA PARMS ICV.
           CALL 'CSNBENC' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.encipher mode=CBC iv=secure-random
               KEY-ID TXT-LEN TXT ICV RULE-COUNT RULE-ARRAY
               PAD CV ENC.
           MOVE LOW-VALUES TO ICV.
           CALL 'CSNBDEC' USING RC RS EXIT-LEN EXIT-DATA  *> expect: cobol.icsf.decipher mode=CBC iv=zero
               KEY-ID TXT-LEN TXT ICV RULE-COUNT RULE-ARRAY
               CV ENC.
           GOBACK.
