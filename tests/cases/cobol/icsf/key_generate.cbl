       IDENTIFICATION DIVISION.
       PROGRAM-ID. IKEYGENE.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01  RC            PIC S9(9) COMP.
       01  RS            PIC S9(9) COMP.
       01  EXIT-LEN      PIC S9(9) COMP VALUE 0.
       01  EXIT-DATA     PIC X(4).
       01  RULE-COUNT    PIC S9(9) COMP VALUE 2.
       01  KEY-FORM      PIC X(4) VALUE 'OP'.
       01  KEY-LENGTH    PIC X(8) VALUE 'SINGLE'.
       01  TYPE-1        PIC X(8) VALUE 'DATA'.
       01  TYPE-2        PIC X(8).
       01  KEK-1         PIC X(64).
       01  KEK-2         PIC X(64).
       01  KEY-1         PIC X(64).
       01  KEY-2         PIC X(64).
       PROCEDURE DIVISION.
       MAIN-PARA.
           CALL 'CSNBKGN' USING RC RS EXIT-LEN EXIT-DATA KEY-FORM  *> expect: cobol.icsf.key-generate algorithm=DES
               KEY-LENGTH TYPE-1 TYPE-2 KEK-1 KEK-2 KEY-1 KEY-2.
           MOVE 'TRIPLE' TO KEY-LENGTH.
           CALL 'CSNBKGN' USING RC RS EXIT-LEN EXIT-DATA KEY-FORM  *> expect: cobol.icsf.key-generate algorithm=3DES key_bits=168
               KEY-LENGTH TYPE-1 TYPE-2 KEK-1 KEK-2 KEY-1 KEY-2.
           GOBACK.
