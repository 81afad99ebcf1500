using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// Every rule, once: 1xxx the declaration, 2xxx its buffers, 3xxx facts and sources, 4xxx spec files, 9xxx our own failures. Each has a page of
/// its id in specs/rules, which its help link leads to.
/// </summary>
static class RuleTable
{
    // From Directory.Build.props: the SDK writes it into every assembly. Before the rules, which are made in the order of this file.
    static readonly string RepositoryUrl = typeof(RuleTable).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == nameof(RepositoryUrl)).Value!;

    public static readonly DiagnosticDescriptor NotPartial = Error(
        "IOCTL1001", "A declaration must be partial",
        "{0} '{1}' {2}");

    public static readonly DiagnosticDescriptor OutOfRange = Error(
        "IOCTL1002", "A number does not fit its bits of the control code",
        "The {0} {1} of '{2}' does not fit its {3} bits of a control code; it is from 0 to 0x{4:X}");

    public static readonly DiagnosticDescriptor Device = Error(
        "IOCTL1003", "A method needs exactly one device",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor TwoCodes = Error(
        "IOCTL1004", "One name stands for two control codes",
        "'{0}' is 0x{1:X8} here and 0x{2:X8} for '{3}'; give one of them another Name, or correct its numbers");

    public static readonly DiagnosticDescriptor MemberClash = Error(
        "IOCTL1005", "A member has the name of a generated one",
        "'{0}' of '{1}' {2}");

    public static readonly DiagnosticDescriptor OutsideContract = Error(
        "IOCTL1006", "A control code is declared outside a contract",
        "'{0}' declares a control code, but {1}");

    public static readonly DiagnosticDescriptor Generic = Error(
        "IOCTL1007", "A contract cannot be generic",
        "{0} '{1}' is generic; a control code and its buffers are the same for every type argument, so declare it in a type and method that are not");

    public static readonly DiagnosticDescriptor NoNumbers = Error(
        "IOCTL1008", "A declaration gives no control code",
        "'{0}' must give one control code: {1}");

    public static readonly DiagnosticDescriptor InvalidName = Error(
        "IOCTL1009", "A control code's name is no identifier",
        "The name '{0}' of the code of '{1}' is no identifier, but a constant of that name is generated; correct the method's Name or the contract's Prefix");

    public static readonly DiagnosticDescriptor ForeignRange = Info(
        "IOCTL1010", "Device type and function are of different owners",
        "The function 0x{0:X3} of '{1}' is {2}");

    public static readonly DiagnosticDescriptor TwoNames = Warning(
        "IOCTL1011", "One control code has two names",
        "0x{0:X8} is '{1}' here and '{2}' for '{3}'; correct the numbers of one of them, or give both the same Name");

    public static readonly DiagnosticDescriptor UnstatedRetry = Info(
        "IOCTL1012", "A code that sends data may be sent again",
        "'{0}' sends data, and sends it again where the output did not fit its buffer; state Retry = false, or Retry = true if the device loses nothing by that");

    public static readonly DiagnosticDescriptor NoCancellation = Info(
        "IOCTL1013", "An asynchronous method cannot be cancelled",
        "'{0}' is asynchronous, and a driver may keep its request for ever; give it a last parameter of type CancellationToken");

    public static readonly DiagnosticDescriptor UnconventionalName = Info(
        "IOCTL1014", "A name is not like that of a control code",
        "'{0}' is not named as control codes are (IOCTL_METER_START, FSCTL_LOCK_VOLUME: capitals and digits, with IOCTL or FSCTL before the words that say what it does); correct {1}");

    public static readonly DiagnosticDescriptor Replaced = Info(
        "IOCTL1015", "A control code is replaced by another",
        "{0} is replaced by {1}; call that one, and mark '{2}' with [Obsolete]");

    public static readonly DiagnosticDescriptor AsyncName = Info(
        "IOCTL1016", "A name does not tell whether its method is asynchronous",
        "'{0}' is {1}, but its name says otherwise; call it '{2}'");

    public static readonly DiagnosticDescriptor UnknownRoute = Error(
        "IOCTL1017", "A major function carries no control codes",
        "The major function {0} of '{1}' carries no control codes; write MajorFunction.DeviceControl (14) or MajorFunction.FileSystemControl (13), or leave it out");

    public static readonly DiagnosticDescriptor Unread = Error(
        "IOCTL1018", "An argument is written by another source generator",
        "'{0}' of '{1}' is written by another source generator, and no generator sees what another writes; write its value {2}, or name a constant of your own");

    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        "IOCTL1019", "The language version is below C# 9",
        "Contracts need C# 9, for partial methods that return a value or are public, but this project is compiled as C# {0}; set <LangVersion> to 9.0 or later in the project file, or leave it out");

    public static readonly DiagnosticDescriptor HiddenNamespace = Error(
        "IOCTL1020", "A type hides a namespace of generated code",
        "The type '{0}' in the global namespace hides the namespace of that name, which generated code and its attributes need; move the type into a namespace, or rename it");

    public static readonly DiagnosticDescriptor RepeatedContract = Error(
        "IOCTL1021", "A type is marked as a contract twice",
        "'{0}' is a contract already, by the [IoctlContract] at {1}; remove one of the two attributes, or give this part a class of its own");

    public static readonly DiagnosticDescriptor CharacterNumber = Error(
        "IOCTL1022", "A number is written as a character",
        "{0} is the {1} 0x{2:X2} here; write 0x{2:X2} if you mean that number");

    public static readonly DiagnosticDescriptor NoShape = Error(
        "IOCTL2001", "A parameter or return type has no buffer shape",
        "'{0}': {1} has no buffer shape: {2}");

    public static readonly DiagnosticDescriptor NotUnmanaged = Error(
        "IOCTL2002", "A buffer type must be unmanaged",
        "'{0}' cannot be a buffer of '{2}': {1}; {3}");

    public static readonly DiagnosticDescriptor OutputOnInDirect = Error(
        "IOCTL2003", "A code of InDirect has no output",
        "'{0}' is of TransferMethod.InDirect, whose second buffer the driver reads: make the output a second input (ReadOnlySpan<byte>), or use OutDirect if the driver writes it");

    public static readonly DiagnosticDescriptor SizeField = Error(
        "IOCTL2004", "A size is no integer field of the structure",
        "'{0}' is no size field of '{1}': {2}");

    public static readonly DiagnosticDescriptor BufferOption = Error(
        "IOCTL2005", "A buffer option does not fit",
        "'{0}': {1}");

    public static readonly DiagnosticDescriptor BooleanOrCharacter = Warning(
        "IOCTL2006", "A buffer holds a bool or a char",
        "'{0}', in a buffer of '{1}', {2}");

    public static readonly DiagnosticDescriptor PointerSized = Info(
        "IOCTL2007", "A buffer holds a field of pointer size",
        "'{0}', in a buffer of '{1}', is of type '{2}', which has 4 bytes in 32-bit processes and 8 in 64-bit ones; use a type of fixed size if the driver does, or build for one architecture");

    public static readonly DiagnosticDescriptor AutoLayout = Error(
        "IOCTL2008", "A buffer is of automatic layout",
        "'{0}' cannot lie in a buffer of '{1}': {2}, so the runtime may order its fields as it likes; {3}");

    public static readonly DiagnosticDescriptor EnumType = Info(
        "IOCTL2009", "An enum in a buffer states no underlying type",
        "'{0}', in a buffer of '{1}', is of the enum '{2}', which states no underlying type, while the size of C's enum is its compiler's choice; state the driver's: 'enum {2} : int'");

    public static readonly DiagnosticDescriptor StatedLayout = Info(
        "IOCTL2010", "A buffer structure states no layout",
        "'{0}' lies in a buffer of '{1}', but states no layout; state [StructLayout(LayoutKind.Sequential)], so that nobody reorders its fields");

    public static readonly DiagnosticDescriptor Padding = Warning(
        "IOCTL2011", "A buffer structure is padded as C would not",
        "'{0}', in a buffer of '{1}', {2}");

    public static readonly DiagnosticDescriptor OpenAccess = Info(
        "IOCTL2012", "A vendor's code with an input requires no access",
        "'{0}' sends an input, but {1} ({2}) has RequiredAccess.Any: whoever may open the device at all can send it; require Write or Read, in the driver's header too");

    public static readonly DiagnosticDescriptor BufferTooSmall = Error(
        "IOCTL2013", "The largest buffer is smaller than what it begins with",
        "'{0}': {1} is {2}, but '{3}', which the output begins with, has {4} bytes; allow at least {4}");

    public static readonly DiagnosticDescriptor UnmarkedTail = Warning(
        "IOCTL2014", "A structure does not tell where its array begins",
        "'{0}' of '{1}' ends with '{2}', the first element of an array that begins inside the structure, but it is taken to begin behind it; {3}");

    public static readonly DiagnosticDescriptor UnownedField = Info(
        "IOCTL2015", "Nobody holds what a field of the input refers to",
        "'{0}', in the input of '{1}', is {2} that nobody holds while the driver uses it; add a parameter '[IoctlField({3})] {4}', which the call holds and fills in");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "IOCTL3001", "No source knows the published name",
        "No source gives the numbers of '{0}'; {1}");

    public static readonly DiagnosticDescriptor UnknownFileSystemRoute = Warning(
        "IOCTL3002", "The route of a file-system control is not known",
        "'{0}' is named as a file-system control, but its device type {1} sends it as a device control, and no source knows its route; state MajorFunction = MajorFunction.FileSystemControl, or MajorFunction.DeviceControl");

    public static readonly DiagnosticDescriptor NotAsPublished = Error(
        "IOCTL3003", "The numbers of a published name are others",
        "'{0}' is 0x{1:X8}, {2}, here, but 0x{3:X8}, {4}, in {5}; write [Ioctl(\"{0}\")], correct the numbers, or, if this is a different code, set another Name");

    public static readonly DiagnosticDescriptor KernelOnly = Warning(
        "IOCTL3004", "Only drivers can send a control code",
        "'{0}' travels by IRP_MJ_INTERNAL_DEVICE_CONTROL, which only drivers send; the call will fail, so leave it out");

    public static readonly DiagnosticDescriptor SourcesDisagree = Error(
        "IOCTL3005", "Two sources give a name different codes",
        "'{0}' is 0x{1:X8} in {2}, but 0x{3:X8} in {4}; correct one of them, or leave out the file that is not of this driver");

    public static readonly DiagnosticDescriptor NotInHeader = Error(
        "IOCTL3006", "A header does not define the code that is declared as its own",
        "'{0}' is declared as a code of {1}, {2}");

    public static readonly DiagnosticDescriptor TooNew = Warning(
        "IOCTL3007", "A control code is newer than the oldest Windows of the project",
        "'{0}' needs {1}, but the project runs on Windows {3} and later; mark the method with [SupportedOSPlatform(\"windows{2}\")], or raise SupportedOSPlatformVersion");

    public static readonly DiagnosticDescriptor UndocumentedBuffer = Warning(
        "IOCTL3008", "A declared buffer is none of the control code's",
        "'{0}' declares {1}, but {2} has none, says {3}; leave it out");

    public static readonly DiagnosticDescriptor UndeclaredCodes = Hidden(
        "IOCTL3009", "A header has codes that its contract does not declare",
        "'{0}' does not declare {1} of the codes of {2}: {3}");

    public static readonly DiagnosticDescriptor NotHeadersLayout = Error(
        "IOCTL3010", "A structure or an enumeration is not the header's",
        "'{0}' is not {1} of {2}: {3}; take the header's, or, if it is another type, state its name in C with [NativeName]");

    public static readonly DiagnosticDescriptor InnerCode = Warning(
        "IOCTL3011", "A number that is sent inside the buffer of a code is declared as a code",
        "'{0}' is sent inside the buffer of {1}, not as a control code; declare {1}, and write the number into its input");

    public static readonly DiagnosticDescriptor WrongConstant = Warning(
        "IOCTL3012", "A constant has the name of a published code and another number",
        "'{0}' is 0x{1:X8} here{2}, but 0x{3:X8} in {4}; correct the number, declare [Ioctl(\"{5}\")] in place of it, or, if this is a different code, give it another name");

    public static readonly DiagnosticDescriptor NoHeader = Warning(
        "IOCTL3013", "A declared header is none of the project's",
        "'{0}' states the header {1}, which no <IoctlHeader> of the project is, so nothing is compared with it; {2}");

    public static readonly DiagnosticDescriptor UnreadableDefine = Warning(
        "IOCTL4001", "Something in a header cannot be read",
        "{0} cannot be read: {1}{2}");

    public static readonly DiagnosticDescriptor NoPage = Warning(
        "IOCTL4002", "A documentation page names no control code",
        "{0} names no control code in its front matter (title: IOCTL_X), so it says nothing of any; correct it, or leave it out of <IoctlPage>");

    public static readonly DiagnosticDescriptor WrongDefine = Warning(
        "IOCTL4003", "The Defines of a header hold something else than macros",
        "'{0}' in the Defines of <IoctlHeader> {1} {2}");

    public static readonly DiagnosticDescriptor NoImport = Error(
        "IOCTL4004", "A header cannot be imported",
        "{0} cannot be imported: {1}");

    public static readonly DiagnosticDescriptor NotImported = Warning(
        "IOCTL4005", "Something of an imported header is not declared",
        "{0}");

    public static readonly DiagnosticDescriptor OpenImport = Info(
        "IOCTL4006", "An imported header leaves something open",
        "{0}");

    public static readonly DiagnosticDescriptor OwnFailure = Error(
        "IOCTL9001", "IoctlGen itself failed",
        "{0} was given up because IoctlGen failed, which is a bug in IoctlGen and not in your code; please report it ({1})");

    static DiagnosticDescriptor Error(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Error);

    /// <summary>What works, and hardly ever as it was meant.</summary>
    static DiagnosticDescriptor Warning(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Warning);

    /// <summary>What may well be meant, and has a better way.</summary>
    static DiagnosticDescriptor Info(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Info);

    /// <summary>What an editor may offer.</summary>
    static DiagnosticDescriptor Hidden(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Hidden);

    static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, "IoctlGen", severity, isEnabledByDefault: true,
        helpLinkUri: $"{RepositoryUrl}/blob/main/specs/rules/{id}.md");
}
