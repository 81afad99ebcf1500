// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Acpi;

/// <summary>Methods of the ACPI firmware.</summary>
[IoctlContract]
public static partial class AcpiCodes
{
    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_EX input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_EX input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> AsyncEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX> input);

    /// <summary>IOCTL_ACPI_ASYNC_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_async_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ASYNC_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryAsyncEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX> input);

    /// <summary>IOCTL_ACPI_ENUM_CHILDREN. Input: ACPI_ENUM_CHILDREN_INPUT_BUFFER and ANSI text (length: ACPI_ENUM_CHILDREN_INPUT_BUFFER.NameLength). Output: ACPI_ENUM_CHILDREN_OUTPUT_BUFFER and array of ACPI_ENUM_CHILD (length: ACPI_ENUM_CHILDREN_OUTPUT_BUFFER.NumberOfChildren, ACPI_ENUM_CHILD.NameLength).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_enum_children">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_ENUM_CHILDREN")]
    public static partial IoctlBuffer<ACPI_ENUM_CHILDREN_OUTPUT_BUFFER> EnumChildren(this IoctlDevice device, IoctlInput<ACPI_ENUM_CHILDREN_INPUT_BUFFER> input);

    /// <summary>IOCTL_ACPI_ENUM_CHILDREN. Input: ACPI_ENUM_CHILDREN_INPUT_BUFFER and ANSI text (length: ACPI_ENUM_CHILDREN_INPUT_BUFFER.NameLength). Output: ACPI_ENUM_CHILDREN_OUTPUT_BUFFER and array of ACPI_ENUM_CHILD (length: ACPI_ENUM_CHILDREN_OUTPUT_BUFFER.NumberOfChildren, ACPI_ENUM_CHILD.NameLength).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_enum_children">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_ENUM_CHILDREN")]
    public static partial IoctlResult<IoctlBuffer<ACPI_ENUM_CHILDREN_OUTPUT_BUFFER>> TryEnumChildren(this IoctlDevice device, IoctlInput<ACPI_ENUM_CHILDREN_INPUT_BUFFER> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethod(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD. Input: ACPI_EVAL_INPUT_BUFFER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows 2000. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethod(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_EX input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_EX input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethodEx(this IoctlDevice device, in ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <exception cref="IoctlException">The driver fails it; documented are STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW.</exception>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER> EvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX> input);

    /// <summary>IOCTL_ACPI_EVAL_METHOD_EX. Input: ACPI_EVAL_INPUT_BUFFER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_EX or ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX and ANSI text or ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX and array of ACPI_METHOD_ARGUMENT, by ACPI_EVAL_INPUT_BUFFER_EX.Signature (length: ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_EX.StringLength, ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX.Size). Output: ACPI_EVAL_OUTPUT_BUFFER and array of ACPI_METHOD_ARGUMENT (length: ACPI_EVAL_OUTPUT_BUFFER.Length).</summary>
    /// <remarks>Requires read and write access. From Windows Vista. <see href="https://learn.microsoft.com/windows-hardware/drivers/ddi/acpiioct/ni-acpiioct-ioctl_acpi_eval_method_ex">Documentation</see></remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("IOCTL_ACPI_EVAL_METHOD_EX")]
    public static partial IoctlResult<IoctlBuffer<ACPI_EVAL_OUTPUT_BUFFER>> TryEvalMethodEx(this IoctlDevice device, IoctlInput<ACPI_EVAL_INPUT_BUFFER_COMPLEX_EX> input);
}
